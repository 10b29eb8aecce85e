package cn.kehui.total.selection;

/** What became of an attempt to decide on an activity. */
public sealed interface Picking {
    record Kept() implements Picking {}

    /** Whether it goes on or not: a reason stays with it. */
    record NoReason() implements Picking {}

    /** A newer version was filed, or it was sent back: the row that was shown no longer stands. */
    record Outdated() implements Picking {}
}
