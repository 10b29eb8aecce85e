package cn.kehui.ground.org;

import java.util.Arrays;
import java.util.Optional;

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

    /** The one that is labelled so; empty if none is. */
    public static Optional<Line> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
