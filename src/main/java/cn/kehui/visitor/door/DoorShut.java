package cn.kehui.visitor.door;

import java.util.UUID;

/** Why a pass does nothing for a telephone. */
public sealed interface DoorShut extends DoorScans.Listing, DoorMerge.Sent {
    /** It was revoked, or its sessions are long over: nobody is let in by it any more. */
    record Ended(UUID pass) implements DoorShut, DoorScans.Opening {}

    /**
     * As many telephones use it as may, and this is another one.
     *
     * @param most how many
     */
    record Crowded(int most) implements DoorShut {}
}
