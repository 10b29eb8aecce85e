package cn.kehui.duty.obligation;

/** How far an obligation has come. */
public enum State {
    /** Nothing is filed, or what was filed is withdrawn. */
    OPEN("未报送"),
    /** Waits for review. */
    FILED("已报送，待审核"),
    /** Sent back with reasons. */
    RETURNED("已退回"),
    /** Counts, and is locked. */
    ACCEPTED("已通过"),
    /** Counts still; its unit has asked to change it. */
    REVISION_ASKED("已申请修订"),
    /** The accepted version counts still while another is written. */
    REVISING("修订中"),
    /** Its campaign was taken back before anybody filed: nothing is owed. */
    RECALLED("通知已撤回，不用报");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
