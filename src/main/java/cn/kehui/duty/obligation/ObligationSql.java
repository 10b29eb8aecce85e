package cn.kehui.duty.obligation;

import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code obligation} table. */
@Component
class ObligationSql {
    /**
     * Whoever sees the unit that owes, or the one that receives, sees the obligation; nobody else.
     */
    private static final String SEEN =
            " (starts_with(u.path, :scope) or starts_with(r.path, :scope)) ";

    private static final String OBLIGATIONS =
            """
            select o.id, o.campaign_id, o.duty_id, d.title, d.form_id, d.form_version, d.deadline_words, d.correctable_until, d.closes_at as duty_closes_at,
                   o.closes_at, o.channel, o.most_rows, o.most_source, o.state, o.current_id, o.accepted_id, o.seen_at, o.revision,
                   u.id as unit_id, u.name as unit_name, u.path as unit_path, u.line as unit_line,
                   r.id as receiver_id, r.name as receiver_name, r.path as receiver_path, r.line as receiver_line,
                   o.reviewer_id, (select p.name from person p where p.id = o.reviewer_id) as reviewer_name
              from obligation o
              join duty d on d.id = o.duty_id
              join unit u on u.id = o.unit_id
              join unit r on r.id = o.receiver_id
            """;
    private static final String ONE = OBLIGATIONS + " where o.id = :id and" + SEEN;
    private static final String OWED =
            OBLIGATIONS + " where o.unit_id = :unit order by o.closes_at nulls last, o.duty_id";
    private static final String RECEIVED =
            OBLIGATIONS + " where starts_with(r.path, :scope) order by o.duty_id, u.code";
    private static final String RECEIVED_HERE =
            OBLIGATIONS + " where o.receiver_id = :unit order by o.duty_id, u.code";
    private static final String HELD = ONE + " for update of o";
    private static final String SEE =
            "update obligation set seen_at = :now where id = :id and seen_at is null";
    private static final String EXTEND =
            "update obligation set closes_at = :until, changed_at = :now, revision = revision + 1 where id = :id";
    private static final String INSERT =
            """
            insert into obligation (id, campaign_id, duty_id, unit_id, receiver_id, channel, closes_at,
                                    most_rows, most_source, state, changed_at)
            select :id, d.campaign_id, d.id, :unit, :receiver, :channel, d.closes_at, :most, :source, 'OPEN', :now
              from duty d where d.id = :duty
            on conflict (duty_id, unit_id) do nothing
            """;

    /** What is accepted above, of the same duty or of one that it feeds, the nearest first. */
    private static final String ABOVE =
            """
            with recursive feeds (duty) as (
                select duty_id from obligation where id = :id
                union
                select d.parent_id from feeds f join duty d on d.id = f.duty where d.parent_id is not null
            )
            select p.id, pu.name, p.accepted_id
              from obligation o
              join unit r on r.id = o.receiver_id
              join obligation p on p.duty_id in (select duty from feeds) and p.id <> o.id
              join unit pu on pu.id = p.unit_id and starts_with(r.path, pu.path)
             where o.id = :id and p.state in ('ACCEPTED', 'REVISION_ASKED')
             order by pu.path desc
            """;

    private final JdbcClient db;

    ObligationSql(JdbcClient db) {
        this.db = db;
    }

    Optional<Obligation> one(ObligationId id, Scope scope) {
        return db.sql(ONE)
                .param("id", id.value())
                .param("scope", scope.path())
                .query(ObligationRow::obligation)
                .optional();
    }

    /** What one unit owes, the nearest deadline first. */
    List<Obligation> owed(UnitId unit) {
        return db.sql(OWED).param("unit", unit.value()).query(ObligationRow::obligation).list();
    }

    /** What the units of a scope receive, in the order of duties and unit codes. */
    List<Obligation> received(Scope scope) {
        return db.sql(RECEIVED)
                .param("scope", scope.path())
                .query(ObligationRow::obligation)
                .list();
    }

    /** What one unit receives itself, in the order of duties and unit codes. */
    List<Obligation> receivedHere(UnitId unit) {
        return db.sql(RECEIVED_HERE)
                .param("unit", unit.value())
                .query(ObligationRow::obligation)
                .list();
    }

    /**
     * The obligation as it is now, held until the transaction ends: steps on it happen one after
     * another.
     */
    Optional<Obligation> held(ObligationId id, Scope scope) {
        return db.sql(HELD)
                .param("id", id.value())
                .param("scope", scope.path())
                .query(ObligationRow::obligation)
                .optional();
    }

    /**
     * A total above that has been accepted, of that unit.
     *
     * @param accepted the version that counts
     */
    record Above(ObligationId id, String unit, SubmissionId accepted) {}

    /** Those above an obligation that have been accepted, the nearest first. */
    List<Above> above(ObligationId id) {
        return db.sql(ABOVE)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Above(
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        new SubmissionId(row.getObject("accepted_id", UUID.class))))
                .list();
    }

    /**
     * @return whether the unit opened it for the first time
     */
    boolean see(ObligationId id, Instant now) {
        return db.sql(SEE).param("id", id.value()).param("now", Timestamp.from(now)).update() > 0;
    }

    void extend(ObligationId id, Instant until, Instant now) {
        db.sql(EXTEND)
                .param("id", id.value())
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * @return whether it is new
     */
    boolean insert(ObligationId id, Expected expected, Instant now) {
        return db.sql(INSERT)
                        .param("id", id.value())
                        .param("duty", expected.duty().value())
                        .param("unit", expected.unit().value())
                        .param("receiver", expected.receiver().value())
                        .param("channel", expected.channel())
                        .param("most", expected.most())
                        .param("source", expected.source())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }
}
