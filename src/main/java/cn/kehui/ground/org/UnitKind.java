package cn.kehui.ground.org;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a unit is. What it does for a campaign is its {@link Function}, whatever its office is
 * called.
 */
public enum UnitKind {
    /** 科技局, 党委宣传部, 科协, or the office that does their work. */
    AUTHORITY("主管部门"),
    DEPARTMENT("有关部门"),
    SOCIETY("学会、协会、研究会"),
    UNIVERSITY("高校"),
    ENTERPRISE("企业"),
    INSTITUTE("科研院所"),
    PARK("园区"),
    SCHOOL("学校"),
    VENUE("场馆"),
    OTHER("其他");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** In the words of a notice. */
    public String label() {
        return label;
    }

    /** The one that is labelled so; empty if none is. */
    public static Optional<UnitKind> labelled(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
