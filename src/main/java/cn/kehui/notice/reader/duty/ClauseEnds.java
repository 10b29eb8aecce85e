package cn.kehui.notice.reader.duty;

/** Where a clause begins and ends. */
final class ClauseEnds {
    private static final String MARKS = "，；。";

    private ClauseEnds() {}

    /** Where that begins in which {@code at} stands. */
    static int from(String text, int at) {
        int from = at;
        while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** Where that ends in which {@code at} stands. */
    static int to(String text, int at) {
        int to = at;
        while (to < text.length() && MARKS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return to;
    }
}
