package cn.kehui.org;

/** 条线: along which a unit is led and reports. */
public enum Line {
    SCIENCE("科技"),
    PUBLICITY("宣传"),
    ASSOCIATION("科协"),
    OTHER("其他");

    private final String label;

    Line(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
