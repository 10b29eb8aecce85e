package cn.kehui.week.consent;

import cn.kehui.ground.base.Finding;

/** What became of making a copy for everybody. */
public sealed interface Hidden {
    /**
     * @param heads that were hidden
     */
    record Copy(byte[] jpeg, int heads) implements Hidden {}

    /** None can be made, or nothing here can see who is to be hidden. */
    record Refused(Finding why) implements Hidden {}
}
