package cn.kehui.ground.account;

import cn.kehui.ground.anchor.Chain;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.Keys;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
@Service
public class Journal {
    /** How many are sealed, or read, at once. */
    static final int PAGE = 1000;

    private final JournalSql sql;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Algorithms by;

    Journal(
            JournalSql sql,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Keys keys) {
        this.sql = sql;
        this.transaction = transaction;
        this.events = events;
        this.by = keys.algorithms();
    }

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

    /** What is sealed from the line after {@code line}, for whoever sends it on. */
    @Transactional(readOnly = true)
    public List<JournalLine> after(long line, int most) {
        return sql.chain(line, most);
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

    /** Records an act that needs no transaction itself, such as reading the journal. */
    void tell(Recorded act) {
        transaction.executeWithoutResult(_ -> events.publishEvent(act));
    }

    /**
     * @throws NotFound for whoever is no audit administrator
     */
    static void only(Actor by) {
        if (!by.has(Role.AUDIT_ADMIN)) {
            throw new NotFound("not for " + by.id());
        }
    }
}
