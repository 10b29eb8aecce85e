package cn.kehui.ground.message;

/** What became of a mail. */
public enum MailState {
    WAITING("等待发出"),
    SENT("已发出"),
    /** All of it was handed over, and no answer came: the server may have it, or not. */
    UNSURE("可能已发出"),
    /** The server does not take it, or could not be reached for long. */
    FAILED("没有发出"),
    /** There is no mail server: it is read here. */
    KEPT("留在发件箱"),
    /** There was nothing left to remind of. */
    IDLE("不用再发");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether an administrator may have it tried once more. */
    public boolean again() {
        return this == UNSURE || this == FAILED;
    }
}
