package cn.kehui.ground.account;

import cn.kehui.ground.anchor.Anchoring;
import cn.kehui.ground.anchor.Anchoring.Difference;
import cn.kehui.ground.anchor.Chain;
import cn.kehui.ground.anchor.Verified;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.Keys;
import cn.kehui.ground.org.Scope;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was done, by whom, when: each line sealed with the one before, so that none can be changed
 * or left out unseen. A line stands in the transaction of its act; it is sealed at the latest a
 * second later (ADR 0048), so that acts do not queue for one another.
 */
// house: long because it is the one face of the journal: entered, sealed, held against its anchors,
// searched, exported, retired
@Service
public class Journal {
    /** How many are sealed, or read, at once. */
    private static final int PAGE = 1000;

    private static final int REASON_LEAST = 10;
    private static final int REASON_MOST = 500;

    private final JournalSql sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Algorithms by;
    private final Anchoring anchors;

    Journal(
            JournalSql sql,
            Anchoring anchors,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.sql = sql;
        this.anchors = anchors;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.by = keys.algorithms();
    }

    /**
     * What is looked for.
     *
     * @param nobodys whether lines of nobody signed in are among them
     * @param person part of a name; empty: whoever
     * @param act the event's name, {@code Moved.ACCEPT} where it is one of several moves; empty:
     *     whatever
     * @param until first instant too late
     * @param about which things, or whose
     */
    public record Query(
            Scope scope,
            boolean nobodys,
            String person,
            String act,
            Instant since,
            Instant until,
            About about) {

        /** Whatever it is about. */
        public Query(
                Scope scope,
                boolean nobodys,
                String person,
                String act,
                Instant since,
                Instant until) {
            this(scope, nobodys, person, act, since, until, About.ANYTHING);
        }

        /** The event's name, without the move. */
        String event() {
            int dot = act.indexOf('.');
            return dot < 0 ? act : act.substring(0, dot);
        }

        /** The move; empty: any. */
        String move() {
            int dot = act.indexOf('.');
            return dot < 0 ? "" : act.substring(dot + 1);
        }
    }

    /**
     * What lines are to be about.
     *
     * @param subject one thing; empty: any
     * @param ofUnits only what people of {@code units} did, and what was done with {@code subjects}
     */
    public record About(String subject, boolean ofUnits, List<UUID> units, List<String> subjects) {
        public static final About ANYTHING = new About("", false, List.of(), List.of());
    }

    /**
     * A part of what was found, the latest first.
     *
     * @param older where the next part begins; 0: there is none
     */
    public record Found(List<JournalLine> lines, long older) {}

    /** Records an act in the transaction that does it: both happen, or neither. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Recorded act) {
        sql.insert(List.of(JournalLine.of(act)));
    }

    /** The same of several. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Recorded.AtOnce several) {
        sql.insert(several.acts().stream().map(JournalLine::of).toList());
    }

    /**
     * Records what is done beside the running product, such as a backup, in whatever transaction
     * {@code db} is in. Whatever runs seals it, at the latest a second after its next start.
     *
     * @throws org.springframework.dao.DataAccessException if the database takes no line
     */
    public static void enter(Connection db, Recorded act) {
        var held = new SingleConnectionDataSource(db, true);
        var json = JsonMapper.builder().build();
        new JournalSql(JdbcClient.create(held), new JdbcTemplate(held), json)
                .insert(List.of(JournalLine.of(act)));
    }

    /** Seals what was entered since. Safe to repeat, and to call from several processes. */
    public void seal() {
        int sealed = PAGE;
        while (sealed == PAGE) {
            sealed = transaction.execute(_ -> sealSome());
        }
    }

    private int sealSome() {
        if (sql.unsealed(1).isEmpty()) {
            return 0;
        }
        sql.lock();
        var end = sql.end();
        var lines = new ArrayList<JournalSql.Entered>();
        for (var entered : sql.unsealed(PAGE)) {
            var line = entered.line().sealed(end.line() + 1, end.hash(), by);
            lines.add(new JournalSql.Entered(entered.seq(), line));
            end = new Chain.End(line.line(), line.hash());
        }
        sql.seal(lines);
        return lines.size();
    }

    /**
     * Reads the whole chain, and holds it against what was written down outside the database.
     *
     * @throws NotFound for whoever is no audit administrator, here and below
     */
    public Verified verify(Actor by) {
        only(by);
        seal();
        var verified = new JournalWalk(sql).walk();
        if (verified instanceof Verified.Whole) {
            verified = anchors.differs().map(Difference::found).orElse(verified);
        }
        tell(new AccountAct.JournalVerified(by, clock.instant(), "journal", verified.detail()));
        return verified;
    }

    /** Writes down outside the database where the journal ends. Safe to repeat. */
    public void anchor() {
        anchors.write();
    }

    /**
     * Takes the journal as it is now for the one that counts, where it is another than was written
     * down outside: after an older backup was restored. It is a line of its own, with the reason.
     *
     * @return what is wrong with the reason; empty: it is done, or nothing differed
     */
    public Optional<Finding> accept(Actor by, String reason) {
        only(by);
        var words = reason.strip();
        if (words.length() < REASON_LEAST || words.length() > REASON_MOST) {
            return Optional.of(
                    Finding.stops("reason", "account.journal.reason", REASON_LEAST, REASON_MOST));
        }
        var difference = anchors.differs().orElse(null);
        if (difference != null) {
            var detail =
                    Map.of(
                            "reason", words,
                            "from", String.valueOf(difference.from()),
                            "ends", String.valueOf(sql.end().line()));
            tell(new AccountAct.JournalAccepted(by, clock.instant(), "journal", detail));
            seal();
            anchors.giveUp(difference.from());
        }
        return Optional.empty();
    }

    /**
     * Takes out some of the lines that are older than that many days, on as many of which the
     * product ran, and records that it did.
     *
     * @param days 365 at least: the database refuses fewer
     * @return what was taken out; empty: there is nothing so old
     */
    @Transactional
    public Optional<AccountAct.JournalCut> retire(int days) {
        if (sql.retire(days, PAGE) == 0) {
            return Optional.empty();
        }
        var cut = sql.cut();
        cut.ifPresent(events::publishEvent);
        return cut;
    }

    /**
     * Says in the journal that its oldest line is old by the clock alone: the product has run on
     * fewer days since, so either it was switched off or the clock jumped. Once a month at most.
     */
    @Transactional
    public void tellWithheld(int days) {
        sql.withheld(days).ifPresent(events::publishEvent);
    }

    /** Notes that the product runs today. Safe to repeat. */
    public void day() {
        sql.day();
    }

    /**
     * @param before where to begin; {@code Long.MAX_VALUE}: at the latest
     */
    @Transactional(readOnly = true)
    public Found find(Actor by, Query query, long before, int most) {
        only(by);
        var found = sql.found(query, before, most);
        var older = found.size() < most ? 0 : found.getLast().seq();
        return new Found(found.stream().map(JournalSql.Entered::line).toList(), older);
    }

    /** Hands over line by line what is found, the latest first; the export is itself recorded. */
    public void export(Actor by, Query query, String as, Consumer<JournalLine> to) {
        only(by);
        tell(new AccountAct.JournalExported(by, clock.instant(), "journal", Map.of("as", as)));
        seal();
        long before = Long.MAX_VALUE;
        do {
            var part = find(by, query, before, PAGE);
            part.lines().forEach(to);
            before = part.older();
        } while (before > 0);
    }

    /** What is sealed from the line after {@code line}, for whoever sends it on. */
    @Transactional(readOnly = true)
    public List<JournalLine> after(long line, int most) {
        return sql.chain(line, most);
    }

    /** The names of all events that there are. */
    @Transactional(readOnly = true)
    public List<String> acts(Actor by) {
        only(by);
        return sql.acts();
    }

    private void tell(Recorded act) {
        transaction.executeWithoutResult(_ -> events.publishEvent(act));
    }

    private static void only(Actor by) {
        if (!by.has(Role.AUDIT_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
    }
}
