package cn.kehui.week.ledger;

/** How a number was come by, the surest first. */
public enum CountGrade {
    TICKET("扫码验票", true, Where.ON_SITE),
    CLICKER("计数器", true, Where.ON_SITE),
    BOOKED("预约并到场", true, Where.BOTH),
    HEAD_COUNT("负责人清点", true, Where.BOTH),
    ESTIMATE("主办方估计", false, Where.BOTH),
    /** It is counted there, by rules that nobody here knows: views are no people. */
    PLATFORM("平台的数", false, Where.ONLINE),
    DECLARED("只是申报", false, Where.BOTH);

    private enum Where {
        ON_SITE,
        ONLINE,
        BOTH
    }

    private final String label;
    private final boolean counted;
    private final Where where;

    CountGrade(String label, boolean counted, Where where) {
        this.label = label;
        this.counted = counted;
        this.where = where;
    }

    public String label() {
        return label;
    }

    /** Whether somebody really counted: 其中实计. */
    public boolean counted() {
        return counted;
    }

    /** Whether that can be counted in this way. */
    public boolean fits(Counted what) {
        return switch (where) {
            case BOTH -> true;
            case ON_SITE -> !what.online();
            case ONLINE -> what.online();
        };
    }
}
