package cn.kehui.entrance;

import cn.kehui.account.Actor;
import java.time.Instant;

/** What became of an attempt to sign in. */
public sealed interface Entry {
    /** Name and password belong together. */
    record Right(Actor actor) implements Entry {}

    /**
     * They do not, or nobody has that name: the two look alike.
     *
     * @param left how many more may be wrong before the name is locked
     */
    record Wrong(int left) implements Entry {}

    /** Too many were wrong in a row. */
    record Locked(Instant until) implements Entry {}
}
