package cn.kehui.ground.account;

import cn.kehui.ground.base.Finding;

/** What became of an attempt to change an account. */
public sealed interface Changed {
    record Done() implements Changed {}

    /** The security administrator decides on the rest. */
    record Waits() implements Changed {}

    record Refused(Finding finding) implements Changed {}
}
