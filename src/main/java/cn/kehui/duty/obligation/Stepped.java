package cn.kehui.duty.obligation;

/** What became of a reviewer's step. */
public sealed interface Stepped {
    record Done(State now) implements Stepped {}

    /** It is not in the state from which this can be done: 409, with the present one. */
    record Illegal(State state) implements Stepped {}

    /** A total above it has been accepted: that has to be opened first. */
    record Locked(String unit) implements Stepped {}

    /** Sending back needs a reason: on a cell, an attachment, or the whole. */
    record NoReason() implements Stepped {}
}
