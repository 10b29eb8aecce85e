package cn.kehui.filing.batch;

import cn.kehui.collection.visit.Corrections;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of a batch whose unit nobody knew by the name in them: somebody says which it is. */
@Service
public class Strangers {
    private static final int OFFERED = 300;

    private final Batches batches;
    private final BatchSql sql;
    private final Corrections corrections;

    Strangers(Batches batches, BatchSql sql, Corrections corrections) {
        this.batches = batches;
        this.sql = sql;
        this.corrections = corrections;
    }

    /**
     * Units that owe it and of which there is no file, in the order of their codes, as far as a
     * page has room to offer them.
     *
     * @throws NotFound as {@link Batches#batch}
     */
    @Transactional(readOnly = true)
    public List<String> offered(Actor actor, BatchId id) {
        return sql.units().lacking(batches.batch(actor, id), actor.unitId(), OFFERED);
    }

    /**
     * Says of which unit a file is, and tries all files anew: the name is put right on the desk,
     * beside what the sender wrote, so that it stands in the table too.
     *
     * @return empty: no unit of that name owes it, or some of the desk is still to be read
     * @throws NotFound as {@link Batches#batch}, or if there is no such file
     */
    @Transactional
    public Optional<BatchId> name(Actor actor, BatchId id, int number, String unit) {
        var batch = batches.batch(actor, id);
        if (sql.files().slice(id, Becomes.STRANGER.name(), number - 1, 1).stream()
                .noneMatch(one -> one.number() == number)) {
            throw new NotFound(number);
        }
        var owed = BatchRules.named(sql.units().owed(batch.duty(), actor.unitId()), unit);
        if (owed.isEmpty()) {
            return Optional.empty();
        }
        return switch (corrections.correct(batch.collection(), number, "unit", owed.get().unit())) {
            case Corrections.Corrected.Kept _ ->
                    batches.take(actor, batch.collection(), batch.duty());
            case Corrections.Corrected.Refused _ -> Optional.empty();
        };
    }
}
