package cn.kehui.week.safety;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was written down of a permit.
 *
 * @param appliedOn null: it was not applied for yet
 * @param number of the permit; empty: there is none yet
 * @param people for how many it is; null: it does not say
 * @param by who wrote it down, and when
 * @param why it was changed or withdrawn; empty: it was not
 * @param frozen the sessions for which it is; none: it has no number
 */
public record PermitNote(
        @Nullable LocalDate appliedOn,
        String number,
        @Nullable Long people,
        By by,
        String why,
        List<Permitted> frozen) {
    public PermitNote {
        frozen = List.copyOf(frozen);
    }

    public record By(String name, Instant at) {
        /** As a page sends back what it showed. */
        public String seen() {
            return at.toString();
        }
    }
}
