package cn.kehui.ground.org;

import java.util.Arrays;
import java.util.Optional;

/** How high a unit stands. */
public enum Level {
    NATION("国家"),
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("区市级"),
    BELOW("基层");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The one that is labelled so; empty if none is. */
    public static Optional<Level> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
