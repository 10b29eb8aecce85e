package cn.kehui.collection.visit;

import cn.kehui.sheet.form.FormId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit's work: the forms that a clerk makes one table of.
 *
 * @param usedAt when a person last did something with it
 * @param keptUntil as a person asked; null: only for the visit
 * @param version grows with every change
 * @param files how many there are, {@code unread} of them still to be read
 */
public record Collection(
        CollectionId id,
        FormId form,
        Instant usedAt,
        @Nullable Instant keptUntil,
        long version,
        int files,
        int unread) {
    /** How long after it was last used a visit is over. */
    static final Duration VISIT = Duration.ofHours(12);

    /** How long it is kept when a person asks for it. */
    static final Duration KEPT = Duration.ofDays(30);

    /** When it is deleted with its files. */
    public Instant goesAt() {
        var visit = usedAt.plus(VISIT);
        return keptUntil != null && keptUntil.isAfter(visit) ? keptUntil : visit;
    }
}
