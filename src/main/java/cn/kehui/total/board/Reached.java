package cn.kehui.total.board;

/**
 * How far what is asked has come: how many owe it, and of these how many are accepted, wait for
 * review, were sent back. Nobody is in two of them.
 *
 * @param accepted those of whom a version counts, also while another is written
 */
public record Reached(int expected, int accepted, int waiting, int returned) {
    public static final Reached NOTHING = new Reached(0, 0, 0, 0);

    public Reached {
        if (accepted + waiting + returned > expected) {
            throw new IllegalArgumentException("more came than were expected");
        }
    }

    public Reached and(Reached other) {
        return new Reached(
                expected + other.expected,
                accepted + other.accepted,
                waiting + other.waiting,
                returned + other.returned);
    }

    /** What came in and was not sent back. */
    public int reported() {
        return accepted + waiting;
    }

    /** Of whom nothing came, or what came was withdrawn. */
    public int open() {
        return expected - accepted - waiting - returned;
    }

    public boolean whole() {
        return expected > 0 && reported() == expected;
    }
}
