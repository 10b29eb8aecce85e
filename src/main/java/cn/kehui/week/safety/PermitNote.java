package cn.kehui.week.safety;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was written down of a permit.
 *
 * @param appliedOn null: it was not applied for yet
 * @param number of the permit; empty: there is none yet
 * @param people for how many it is; null: it does not say
 */
public record PermitNote(
        @Nullable LocalDate appliedOn,
        String number,
        @Nullable Long people,
        String by,
        Instant at) {}
