package cn.kehui.week.evidence;

import cn.kehui.ground.base.Finding;

/** What became of a photograph that was sent. */
public sealed interface PhotoTaking {
    /** It stands, and is looked at soon. */
    record PhotoTaken(EvidencePhoto photo) implements PhotoTaking {}

    /** The same file stands already: nothing was added. */
    record TakenBefore(String name) implements PhotoTaking {}

    /** It is none, or there are too many. */
    record NotTaken(Finding why) implements PhotoTaking {}
}
