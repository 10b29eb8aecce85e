package cn.kehui.week.activity;

import java.util.Arrays;
import java.util.List;

/** How far an activity has come. */
public enum ActivityStage {
    DRAFT("草稿", "missing"),
    SUBMITTED("待审核", "waiting"),
    RETURNED("退回", "returned"),
    APPROVED("已通过", "done"),
    /** Approved once, and being changed by the unit that leads it. */
    CHANGING("改动中", "fresh"),
    PUBLISHED("已发布", "done"),
    HELD("已举办", "done"),
    CLOSED("已办结", "frozen"),
    CANCELLED("已取消", "frozen");

    private final String label;
    private final String look;

    ActivityStage(String label, String look) {
        this.label = label;
        this.look = look;
    }

    public String label() {
        return label;
    }

    /** How its chip looks. */
    public String look() {
        return look;
    }

    /** Whether the unit that leads it may write in it. */
    public boolean open() {
        return ActivityMove.SUBMIT.from().contains(this);
    }

    /** The moves that are legal from it. */
    public List<ActivityMove> moves() {
        return Arrays.stream(ActivityMove.values())
                .filter(one -> one.from().contains(this))
                .toList();
    }
}
