package cn.kehui.ground.account;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done with people and their roles. */
public sealed interface AccountAct extends Act {
    record RolesChanged(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record AdminRoleProposed(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record AdminRoleDecided(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record PersonDisabled(Actor by, Instant at, String subject) implements AccountAct {}

    record PersonEnabled(Actor by, Instant at, String subject) implements AccountAct {}

    record JournalVerified(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record JournalAccepted(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    record JournalExported(Actor by, Instant at, String subject, Map<String, String> detail)
            implements AccountAct {}

    /**
     * Lines that were taken out of the journal after their time. That they were is itself a line:
     * the chain goes on from the last of them.
     *
     * @param from the first of them, by its place in the chain; {@code to}: the last
     * @param since when the oldest of them was written; {@code until}: the youngest
     * @param hash of the last of them
     */
    record JournalCut(long from, long to, Instant since, Instant until, String hash, Instant at)
            implements Recorded {
        /** Nobody signed in does it: it is done when its day comes. */
        @Override
        public @Nullable Actor by() {
            return null;
        }

        @Override
        public String subject() {
            return "journal";
        }

        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "from", String.valueOf(from),
                    "to", String.valueOf(to),
                    "since", since.toString(),
                    "until", until.toString(),
                    "hash", hash);
        }

        /** Whether that line of the journal says that this was done. */
        boolean told(JournalLine line) {
            return line.act().equals("JournalCut")
                    && String.valueOf(to).equals(line.detail().get("to"))
                    && hash.equals(line.detail().get("hash"));
        }
    }

    /**
     * Lines that are old by the clock, and stay: on too few days has the product run since. Either
     * it was switched off for long, or the clock of the database has jumped.
     *
     * @param line the oldest, by its place in the chain; {@code written}: when
     * @param days for how many the journal is kept; {@code lived}: on how many the product ran
     */
    record CutWithheld(long line, Instant written, int days, long lived, Instant at)
            implements Recorded {
        /** Nobody signed in does it. */
        @Override
        public @Nullable Actor by() {
            return null;
        }

        @Override
        public String subject() {
            return "journal";
        }

        @Override
        public Map<String, String> detail() {
            return Map.of(
                    "line", String.valueOf(line),
                    "written", written.toString(),
                    "days", String.valueOf(days),
                    "lived", String.valueOf(lived));
        }
    }
}
