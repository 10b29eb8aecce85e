package cn.kehui.filing.batch;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forms of many units that are to be filed for them.
 *
 * @param title of the duty, {@code form} which it asks for
 * @param collection where they were read and are put right, as it stood at {@code version}
 * @param confirmedAt when somebody said that it shall be done; null: it is only looked at
 * @param chosen which kinds are done
 * @param endedAt when all of these had their outcome; null: not yet
 * @param counts how many files there are of each kind, with each outcome
 */
public record Batch(
        BatchId id,
        DutyId duty,
        String title,
        FormId form,
        CollectionId collection,
        long version,
        Instant sentAt,
        @Nullable Instant confirmedAt,
        Set<Becomes> chosen,
        @Nullable Instant endedAt,
        List<Count> counts) {
    public Batch {
        chosen = Set.copyOf(chosen);
        counts = List.copyOf(counts);
    }

    Batch with(List<Count> other) {
        return new Batch(
                id,
                duty,
                title,
                form,
                collection,
                version,
                sentAt,
                confirmedAt,
                chosen,
                endedAt,
                other);
    }

    /** {@code outcome} null: there is none yet. */
    public record Count(Becomes becomes, @Nullable Outcome outcome, int many) {}

    public int files() {
        return counts.stream().mapToInt(Count::many).sum();
    }

    public int of(Becomes becomes) {
        return counts.stream().filter(one -> one.becomes() == becomes).mapToInt(Count::many).sum();
    }

    /** How many of these have no outcome. */
    public int open(Becomes becomes) {
        return counts.stream()
                .filter(one -> one.becomes() == becomes && one.outcome() == null)
                .mapToInt(Count::many)
                .sum();
    }

    public int with(Outcome outcome) {
        return counts.stream().filter(one -> one.outcome() == outcome).mapToInt(Count::many).sum();
    }

    /** How many shall be done, and have no outcome yet. */
    public int waiting() {
        return counts.stream()
                .filter(one -> one.outcome() == null && chosen.contains(one.becomes()))
                .mapToInt(Count::many)
                .sum();
    }
}
