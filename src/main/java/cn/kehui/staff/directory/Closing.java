package cn.kehui.staff.directory;

/** What became of an attempt to close a unit. */
public sealed interface Closing {
    record Closed() implements Closing {}

    /** Open units lie below it: they must go elsewhere, or be closed, first. */
    record StillAbove(int units) implements Closing {}
}
