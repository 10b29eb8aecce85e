package cn.kehui.staff.directory;

import cn.kehui.ground.base.Finding;

/** What became of a table of units that somebody sent. */
public sealed interface Offer {
    /** Laid aside until it is confirmed. */
    record Taken(ImportId id) implements Offer {}

    record Unreadable(Finding why) implements Offer {}
}
