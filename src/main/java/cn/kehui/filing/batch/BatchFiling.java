package cn.kehui.filing.batch;

import cn.kehui.collection.visit.Collected;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.batch.BatchFile.Outcome;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.MailedMany;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.base.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what was confirmed, some hundred files a transaction: what is filed and that it is filed are
 * kept together, so that a cut in the middle leaves nothing half and nothing is filed twice.
 */
@Component
class BatchFiling {
    private static final Logger LOG = LoggerFactory.getLogger(BatchFiling.class);

    /** Files of one transaction. */
    static final int MANY = 200;

    private final BatchSql sql;
    private final BatchSources sources;
    private final MailedMany mailed;
    private final People people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BatchFiling(
            BatchSql sql,
            BatchSources sources,
            MailedMany mailed,
            People people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.sources = sources;
        this.mailed = mailed;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Does the next hundred. Where one of them cannot be done for a fault of ours, the others are
     * done one by one, and that one is said to be left.
     *
     * @return false if there is nothing to do
     */
    boolean next() {
        try {
            return some(MANY, false);
        } catch (RuntimeException e) {
            LOG.warn("some hundred files cannot be filed at once, so they are one by one", e);
        }
        boolean more = true;
        for (int one = 0; more && one < MANY; one++) {
            more = alone();
        }
        return more;
    }

    private boolean alone() {
        try {
            return some(1, false);
        } catch (RuntimeException e) {
            LOG.error("a file of a batch cannot be filed", e);
            return some(1, true);
        }
    }

    private boolean some(int most, boolean fault) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        _ -> sql.waiting().map(kept -> held(kept, most, fault)).orElse(false)));
    }

    private boolean held(BatchSql.Kept kept, int most, boolean fault) {
        var batch = kept.batch();
        var files = sql.files().next(batch, most);
        if (files.isEmpty()) {
            sql.end(batch, clock.instant());
            return false;
        }
        var done =
                fault
                        ? left(files, Finding.stops("file", "batch.fault"))
                        : done(kept, batch, files);
        sql.files().done(batch.id(), done, clock.instant());
        return true;
    }

    private List<BatchFile> done(BatchSql.Kept kept, Batch batch, List<BatchFile> files) {
        var actor = kept.by() == null ? null : people.actor(kept.by()).orElse(null);
        if (actor == null || !actor.unitId().equals(kept.unit()) || !Batches.files(actor)) {
            return left(files, Finding.stops("whole", "batch.nobody"));
        }
        var table = sources.table(batch);
        return table == null
                ? left(files, Finding.stops("whole", "batch.changed"))
                : each(actor, batch, files, table);
    }

    private List<BatchFile> each(
            Actor actor, Batch batch, List<BatchFile> files, Map<Integer, Collected> table) {
        var fit = new LinkedHashMap<ObligationId, MailedMany.Sent>();
        var open = new LinkedHashMap<ObligationId, MailedMany.Sent>();
        var there =
                files.stream()
                        .filter(file -> file.owed() != null && table.containsKey(file.number()))
                        .toList();
        var kept = sources.kept(batch, there);
        for (var file : there) {
            var collected = Objects.requireNonNull(table.get(file.number()));
            var source = Objects.requireNonNull(kept.get(file.number()));
            var sent = BatchRules.sent(collected, source, file.seen());
            var owed = Objects.requireNonNull(file.owed());
            (file.becomes() == Becomes.OPEN ? open : fit).put(owed, sent);
        }
        var campaign = batch.id().campaign();
        var filed = mailed.file(actor, campaign, fit);
        var drafted = mailed.draft(actor, campaign, open);
        var done = new ArrayList<BatchFile>();
        for (var file : files) {
            done.add(
                    file.becomes() == Becomes.OPEN
                            ? drafted(file, drafted.get(file.owed()))
                            : filed(file, filed.get(file.owed())));
        }
        return done;
    }

    private static BatchFile filed(BatchFile file, @Nullable Filing filing) {
        return switch (filing) {
            case null -> file.left(Finding.stops("whole", "batch.gone"));
            case Filing.Filed _ -> file.done(Outcome.FILED);
            case Filing.Unfinished _,
                    Filing.Moved _,
                    Filing.Undone _,
                    Filing.Closed _,
                    Filing.Illegal _,
                    Filing.Locked _ ->
                    file.left(BatchRules.why(filing));
        };
    }

    private static BatchFile drafted(BatchFile file, @Nullable Boolean taken) {
        return Boolean.TRUE.equals(taken)
                ? file.done(Outcome.DRAFTED)
                : file.left(Finding.stops("whole", "batch.moved"));
    }

    private static List<BatchFile> left(List<BatchFile> files, Finding why) {
        return files.stream().map(file -> file.left(why)).toList();
    }
}
