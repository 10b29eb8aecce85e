package cn.kehui.week.activity;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import java.util.EnumSet;
import java.util.Set;

/** What can be done to an activity, by whom and from which stage: the one table of legal moves. */
public enum ActivityMove {
    SUBMIT(
            Side.LEAD,
            "提交审核",
            EnumSet.of(ActivityStage.DRAFT, ActivityStage.RETURNED, ActivityStage.CHANGING)),
    TAKE_BACK(Side.LEAD, "撤回", EnumSet.of(ActivityStage.SUBMITTED)),
    RETURN(Side.REVIEWER, "退回", EnumSet.of(ActivityStage.SUBMITTED)),
    APPROVE(Side.REVIEWER, "通过", EnumSet.of(ActivityStage.SUBMITTED)),
    CHANGE(Side.LEAD, "改动", EnumSet.of(ActivityStage.APPROVED, ActivityStage.PUBLISHED)),
    PUBLISH(Side.LEAD, "发布", EnumSet.of(ActivityStage.APPROVED)),
    HOLD(Side.LEAD, "确认已举办", EnumSet.of(ActivityStage.APPROVED, ActivityStage.PUBLISHED)),
    /** What is known only then is written: money, goods, who opened. */
    COMPLETE(Side.LEAD, "补记", EnumSet.of(ActivityStage.HELD)),
    CLOSE(Side.LEAD, "办结", EnumSet.of(ActivityStage.HELD)),
    CANCEL(
            Side.LEAD,
            "取消活动",
            EnumSet.of(
                    ActivityStage.DRAFT,
                    ActivityStage.SUBMITTED,
                    ActivityStage.RETURNED,
                    ActivityStage.APPROVED,
                    ActivityStage.CHANGING,
                    ActivityStage.PUBLISHED));

    /** Who makes a move. */
    public enum Side {
        /** Who fills in for the unit that leads. */
        LEAD(Role.FILLER),
        /** Who reviews at the unit above it; at the top of the tree, at the unit itself. */
        REVIEWER(Role.REVIEWER);

        private final Role role;

        Side(Role role) {
            this.role = role;
        }

        boolean held(Actor actor) {
            return actor.has(role);
        }
    }

    private final Side side;
    private final String label;
    private final Set<ActivityStage> from;

    ActivityMove(Side side, String label, Set<ActivityStage> from) {
        this.side = side;
        this.label = label;
        this.from = Set.copyOf(from);
    }

    /** Whether the actor makes it of that activity now, as far as it is a move of who leads it. */
    public boolean open(Actor actor, Activity activity) {
        return side == Side.LEAD && activity.ledBy(actor) && from.contains(activity.stage());
    }

    /** Whether it is made by itself, and not with something that is written or said. */
    public boolean alone() {
        return side == Side.LEAD && this != SUBMIT && this != COMPLETE;
    }

    /** 退回, 通过 … */
    public String label() {
        return label;
    }

    /** From which stages it is legal. */
    public Set<ActivityStage> from() {
        return from;
    }

    /**
     * Where it leads.
     *
     * @param before the stage in which the words that count were approved; {@code DRAFT}: none are
     * @param changed whether something was changed since that has to be reviewed
     */
    ActivityStage to(ActivityStage before, boolean changed) {
        boolean counted = before != ActivityStage.DRAFT;
        return switch (this) {
            case SUBMIT -> counted && !changed ? before : ActivityStage.SUBMITTED;
            case TAKE_BACK -> counted ? ActivityStage.CHANGING : ActivityStage.DRAFT;
            case RETURN -> ActivityStage.RETURNED;
            case APPROVE -> counted ? before : ActivityStage.APPROVED;
            case CHANGE -> ActivityStage.CHANGING;
            case PUBLISH -> ActivityStage.PUBLISHED;
            case HOLD, COMPLETE -> ActivityStage.HELD;
            case CLOSE -> ActivityStage.CLOSED;
            case CANCEL -> ActivityStage.CANCELLED;
        };
    }
}
