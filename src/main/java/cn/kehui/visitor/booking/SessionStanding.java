package cn.kehui.visitor.booking;

/** Whether a session is held as everybody may read it. */
public enum SessionStanding {
    /** It is among what was approved and published. */
    OPEN,
    /** Its activity is cancelled. */
    CANCELLED,
    /** Its activity as it was approved last does not have it any more. */
    GONE,
    /** Its activity is not public: nobody published it, or it counts as another one. */
    HIDDEN;

    static SessionStanding of(boolean shown, boolean cancelled, boolean gone) {
        if (!shown) {
            return HIDDEN;
        }
        if (cancelled) {
            return CANCELLED;
        }
        return gone ? GONE : OPEN;
    }
}
