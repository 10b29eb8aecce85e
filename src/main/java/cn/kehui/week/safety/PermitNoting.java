package cn.kehui.week.safety;

/** What became of writing down how a permit stands. */
public sealed interface PermitNoting {

    /** It is kept. */
    record Kept() implements PermitNoting {}

    /** These words cannot be read. */
    record Unread(String words) implements PermitNoting {}

    /** What is permitted is changed, and nothing says why. */
    record Unreasoned(PermitNote before) implements PermitNoting {}

    /** Somebody was faster. */
    record Overtaken(PermitNote now) implements PermitNoting {}
}
