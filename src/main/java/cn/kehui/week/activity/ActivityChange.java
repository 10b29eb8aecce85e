package cn.kehui.week.activity;

/**
 * Something of an approved activity that was changed.
 *
 * @param matter what it is about
 * @param words the question, as pages name it
 * @param before empty: nothing stood there; {@code now} likewise
 */
public record ActivityChange(Matter matter, String words, String before, String now) {

    /** What may not be changed without another review. */
    public enum Matter {
        TIME("时间"),
        PLACE("地点"),
        CONTENT("内容"),
        SCALE("规模");

        private final String label;

        Matter(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
