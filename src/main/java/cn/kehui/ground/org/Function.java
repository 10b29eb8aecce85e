package cn.kehui.ground.org;

import java.util.Arrays;
import java.util.Optional;

/** The office that a unit holds for a campaign: 经发局 may be its place's 科技主管部门, 党群工作部 its 科协. */
public enum Function {
    SCIENCE("科技主管部门"),
    PUBLICITY("党委宣传部门"),
    ASSOCIATION("科协");

    private final String label;

    Function(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The one that is labelled so; empty if none is. */
    public static Optional<Function> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
