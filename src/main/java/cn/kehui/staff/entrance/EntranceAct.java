package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done at the entrance, each with what an auditor asks about it. */
public sealed interface EntranceAct extends Recorded {
    /** The first person of all made the account that everything begins with. */
    record ProductSetUp(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    record PersonInvited(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record InvitationWithdrawn(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    /** Somebody made an account from a link. */
    record InvitationAccepted(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    /** An administrator made a link with which somebody sets a new password. */
    record PasswordLinkMade(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    record PasswordChanged(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record SignedIn(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record SignedOut(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    /** A wrong password or code. {@code by}: the password was right, so it is known who. */
    record SignInFailed(@Nullable Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct {}

    /** Too many wrong ones in a row. */
    record SignInLocked(@Nullable Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct {}

    /** One administrator proposes to set another's access anew; a second one has to agree. */
    record AccessResetProposed(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record AccessResetDecided(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record AccessResetPrinted(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    record AccessResetWithdrawn(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    record AccessResetUsed(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    /** Whoever holds the link does not have the code. */
    record AccessResetCodeWrong(
            @Nullable Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct {}

    /** Somebody administers from now on; the account opens with a link and a code only. */
    record AppointmentBegun(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    /** By the command on the machine itself. */
    record AccessResetOnMachine(
            @Nullable Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct {}

    /** Somebody came in from a browser that was not known. */
    record DeviceAdded(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record DeviceRemoved(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    record SignInUnlocked(Actor by, Instant at, String subject) implements EntranceAct, Act {}

    /** Of which roles a second factor is demanded, and from which day on. */
    record FactorsDemanded(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    /** Somebody came from a network that is not allowed; told once an hour for each address. */
    record NetworkRefused(@Nullable Actor by, Instant at, String subject) implements EntranceAct {}

    record NetworksSet(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}

    record PolicySet(Actor by, Instant at, String subject, Map<String, String> detail)
            implements EntranceAct, Act {}
}
