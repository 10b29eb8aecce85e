package cn.kehui.week.activity;

/** How far an activity has come. */
public enum ActivityStage {
    DRAFT("草稿");

    private final String label;

    ActivityStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
