package cn.kehui.total.statistics;

import cn.kehui.ground.base.Texts;

/**
 * How far a total covers what was asked for: every total travels with it.
 *
 * @param expected obligations that ask for the form
 * @param reported those with a version that counts; {@code nil} (nothing to report) and {@code
 *     notApplicable} are answers, and among them
 * @param waiting those without one, of which something waits for review; {@code returned}: was sent
 *     back; {@code open}: nothing was filed
 */
public record Coverage(
        int expected,
        int reported,
        int nil,
        int notApplicable,
        int waiting,
        int returned,
        int open) {
    static final Coverage NOTHING = new Coverage(0, 0, 0, 0, 0, 0, 0);

    /** Of both together. */
    Coverage and(Coverage other) {
        return new Coverage(
                expected + other.expected,
                reported + other.reported,
                nil + other.nil,
                notApplicable + other.notApplicable,
                waiting + other.waiting,
                returned + other.returned,
                open + other.open);
    }

    public boolean whole() {
        return reported == expected;
    }

    public int missing() {
        return expected - reported;
    }

    /** 已通过 12 / 应报 16. */
    public String printed() {
        return Texts.say("totals.coverage", reported, expected);
    }
}
