package cn.kehui.filing.batch;

import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Collections;
import cn.kehui.collection.visit.Table;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.MailedMany;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Uuid7;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Filled forms of many units, filed for them by who receives them: first what would become of each,
 * then, when a person has said so, that.
 */
@Service
public class Batches {
    /** Files of a page. */
    public static final int PAGE = 200;

    private static final int RECENT = 10;

    private final BatchSql sql;
    private final Collections collections;
    private final Inboxes inboxes;
    private final MailedMany mailed;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Batches(
            BatchSql sql,
            Collections collections,
            Inboxes inboxes,
            MailedMany mailed,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.collections = collections;
        this.inboxes = inboxes;
        this.mailed = mailed;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the actor files for units whose filings the own unit receives. */
    public static boolean files(Actor actor) {
        return actor.has(Role.FILLER);
    }

    /**
     * The duties that forms of a collection can answer: what the actor's unit receives in that
     * form.
     *
     * @throws NotFound if there is no such collection, or the actor files nothing
     */
    @Transactional(readOnly = true)
    public List<Tallies.Asked> choices(Actor actor, CollectionId id) {
        filer(actor);
        var form = collections.find(id).form();
        return inboxes.tallies(actor, Sieve.ALL).duties().stream()
                .filter(duty -> form.equals(duty.form()))
                .toList();
    }

    /** What was looked at lately for the actor's unit. */
    @Transactional(readOnly = true)
    public List<Batch> recent(Actor actor) {
        filer(actor);
        return sql.recent(actor.unitId(), RECENT).stream().map(BatchSql.Kept::batch).toList();
    }

    /**
     * Tries the forms of a collection as answers to a duty: nothing is filed yet. The collection is
     * kept for thirty days.
     *
     * @return empty: some of it is still to be read
     * @throws NotFound if the actor's unit receives nothing in that form for that duty
     */
    @Transactional
    public Optional<BatchId> take(Actor actor, CollectionId id, DutyId duty) {
        var asked =
                choices(actor, id).stream()
                        .filter(one -> one.duty().equals(duty))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(duty));
        collections.keep(id);
        var table = collections.table(id);
        if (table.collection().unread() > 0) {
            return Optional.empty();
        }
        var batch =
                new Batch(
                        new BatchId(duty.campaign(), Uuid7.next(clock)),
                        duty,
                        asked.title(),
                        table.form().id(),
                        id,
                        table.collection().version(),
                        clock.instant(),
                        null,
                        Set.of(),
                        null,
                        List.of());
        sql.insert(batch, actor, tried(actor, duty, table));
        return Optional.of(batch.id());
    }

    private List<BatchFile> tried(Actor actor, DutyId duty, Table table) {
        var matched = BatchRules.match(table.files(), sql.units().owed(duty, actor.unitId()));
        var sent = new LinkedHashMap<ObligationId, MailedMany.Sent>();
        for (var fit : matched.fits()) {
            var source = new Draft.Source("", fit.file().name());
            sent.put(fit.owed(), BatchRules.sent(fit.file(), source, MailedMany.Sent.NONE));
        }
        var foreseen = mailed.foresee(actor, duty.campaign(), sent);
        var files = new ArrayList<>(matched.others());
        for (var fit : matched.fits()) {
            var one = foreseen.get(fit.owed());
            if (one == null) {
                throw new IllegalStateException("received, and not to be filed: " + fit.owed());
            }
            files.add(BatchRules.judged(fit, one));
        }
        files.sort(Comparator.comparing(BatchFile::number));
        return files;
    }

    /**
     * @throws NotFound if there is none, or the actor's unit does not receive it
     */
    @Transactional(readOnly = true)
    public Batch batch(Actor actor, BatchId id) {
        filer(actor);
        return sql.one(id)
                .filter(kept -> kept.unit().equals(actor.unitId()))
                .map(BatchSql.Kept::batch)
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * Files of a batch, one more than a page has where there are more.
     *
     * @param kind that becomes of them; empty: whatever does
     * @param after the number of the last that was shown; 0: none was
     */
    @Transactional(readOnly = true)
    public List<BatchFile> files(Actor actor, BatchId id, String kind, int after) {
        batch(actor, id);
        return sql.files().slice(id, kind, after, PAGE + 1);
    }

    /**
     * Says that what can be filed shall be. Said twice, it is done once.
     *
     * @param replaces also where the unit has written other words itself
     * @param drafts also what is not fit yet, into the drafts of its units
     */
    @Transactional
    public void confirm(Actor actor, BatchId id, boolean replaces, boolean drafts) {
        sql.lock(id);
        var batch = batch(actor, id);
        if (batch.confirmedAt() != null) {
            return;
        }
        var chosen = EnumSet.of(Becomes.FILES);
        if (replaces) {
            chosen.add(Becomes.REPLACES);
        }
        if (drafts) {
            chosen.add(Becomes.OPEN);
        }
        sql.confirm(id, actor.id(), clock.instant(), chosen);
        int files = chosen.stream().mapToInt(batch::of).sum();
        events.publishEvent(new BatchAct.BatchConfirmed(actor, clock.instant(), id, files));
    }

    private static void filer(Actor actor) {
        if (!files(actor)) {
            throw new NotFound("forms are filed for units by who files");
        }
    }
}
