package cn.kehui.filing.submission.hand;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wrote.
 *
 * @param page in which it was written: two pages of one person are two hands; empty: in none
 * @param of the unit's id, by which it is known; null: written before that was kept
 */
public record Hand(UUID by, String name, String unit, Instant at, String page, @Nullable UUID of) {

    /** Whether it wrote for that unit; {@code called} is asked only where no id was kept. */
    public boolean wroteFor(UUID id, String called) {
        return of == null ? unit.equals(called) : of.equals(id);
    }
}
