package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import java.time.Instant;

/** What became of an attempt to sign in. */
public sealed interface Entry {
    /**
     * Name and password belong together.
     *
     * @param door how often a credential had been changed as they were compared: a session that is
     *     opened with it is nobody's once one more is
     */
    record Right(Actor actor, int door) implements Entry {}

    /**
     * They do not, or nobody has that name: the two look alike.
     *
     * @param left how many more may be wrong before this browser has to wait
     */
    record Wrong(int left) implements Entry {}

    /** Too many were wrong: none is taken before. */
    record Locked(Instant until) implements Entry {}

    /** So many codes were wrong that none is taken until somebody lifts that. */
    record Barred() implements Entry {}
}
