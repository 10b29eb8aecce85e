package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
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
    static final String SEEN = " (starts_with(u.path, :scope) or starts_with(r.path, :scope)) ";

    static final String OBLIGATIONS =
            """
            select o.id, o.campaign_id, o.duty_id, d.title, d.form_id, d.form_version, d.deadline_words, d.correctable_until, d.closes_at as duty_closes_at,
                   o.closes_at, o.channel, o.most_rows, o.most_source, o.state, o.current_id, o.accepted_id, o.seen_at, o.revision,
                   u.id as unit_id, u.name as unit_name, u.path as unit_path, u.line as unit_line,
                   r.id as receiver_id, r.name as receiver_name, r.path as receiver_path, r.line as receiver_line, d.parent_id as feeds,
                   o.reviewer_id, (select p.name from person p where p.id = o.reviewer_id) as reviewer_name
              from obligation o
              join duty d on d.id = o.duty_id
              join unit u on u.id = o.unit_id
              join unit r on r.id = o.receiver_id
            """;
    private static final String ONE =
            OBLIGATIONS + " where o.campaign_id = :campaign and o.id = :id and" + SEEN;
    private static final String RECEIVED =
            OBLIGATIONS
                    + " where starts_with(r.path, :scope) and"
                    + State.EXPECTED
                    + "order by o.duty_id, u.code";
    private static final String EXPECTED =
            OBLIGATIONS
                    + " where o.campaign_id = :campaign and"
                    + State.EXPECTED
                    + "order by o.duty_id, u.code";
    private static final String HELD = ONE + " for update of o";
    private static final String HELD_MANY =
            OBLIGATIONS
                    + " where o.campaign_id = :campaign and o.id = any(:ids) and"
                    + SEEN
                    + "order by o.id for update of o";
    private static final String SEE =
            "update obligation set seen_at = :now where campaign_id = :campaign and id = :id and seen_at is null";
    private static final String EXTEND =
            """
            update obligation set closes_at = :until, changed_at = :now, revision = revision + 1
             where campaign_id = :campaign and id = :id
            """;
    private static final String INSERT =
            """
            insert into obligation (id, campaign_id, duty_id, unit_id, receiver_id, channel, closes_at,
                                    most_rows, most_source, state, changed_at)
            select :id, d.campaign_id, d.id, :unit, :receiver, :channel, d.closes_at, :most, :source, 'OPEN', :now
              from duty d where d.id = :duty
            on conflict (campaign_id, duty_id, unit_id) do nothing
            """;

    private static final String COUNTED = "select obligation_counted()";

    private final JdbcClient db;
    private final Whereabouts whereabouts;

    ObligationSql(JdbcClient db, Whereabouts whereabouts) {
        this.db = db;
        this.whereabouts = whereabouts;
    }

    Optional<CampaignId> campaign(ObligationId id) {
        return whereabouts.of(id);
    }

    Optional<Obligation> one(ObligationId id, Scope scope) {
        return one(ONE, id, scope);
    }

    private Optional<Obligation> one(String sql, ObligationId id, Scope scope) {
        return whereabouts
                .of(id)
                .flatMap(
                        campaign ->
                                db.sql(sql)
                                        .param("campaign", campaign.value())
                                        .param("id", id.value())
                                        .param("scope", scope.path())
                                        .query(ObligationRow::obligation)
                                        .optional());
    }

    /** What the units of a scope receive, in the order of duties and unit codes. */
    List<Obligation> received(Scope scope) {
        return db.sql(RECEIVED)
                .param("scope", scope.path())
                .query(ObligationRow::obligation)
                .list();
    }

    /** What is expected in a campaign, in the order of duties and unit codes. */
    List<Obligation> expected(CampaignId campaign) {
        return db.sql(EXPECTED)
                .param("campaign", campaign.value())
                .query(ObligationRow::obligation)
                .list();
    }

    /**
     * The obligation as it is now, held until the transaction ends: steps on it happen one after
     * another.
     */
    Optional<Obligation> held(ObligationId id, Scope scope) {
        return one(HELD, id, scope);
    }

    /** The same of many of a campaign, in one order: two who hold many wait for no circle. */
    List<Obligation> held(Scope scope, CampaignId campaign, Collection<ObligationId> these) {
        return db.sql(HELD_MANY)
                .param("campaign", campaign.value())
                .param("ids", these.stream().map(ObligationId::value).toArray(UUID[]::new))
                .param("scope", scope.path())
                .query(ObligationRow::obligation)
                .list();
    }

    /**
     * @return whether the unit opened it for the first time
     */
    boolean see(Obligation obligation, Instant now) {
        return of(SEE, obligation).param("now", Timestamp.from(now)).update() > 0;
    }

    void extend(Obligation obligation, Instant until, Instant now) {
        of(EXTEND, obligation)
                .param("until", Timestamp.from(until))
                .param("now", Timestamp.from(now))
                .update();
    }

    private JdbcClient.StatementSpec of(String sql, Obligation obligation) {
        return db.sql(sql)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value());
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

    /** Tells the planner how many there are by now, so that one is found without reading all. */
    void counted() {
        db.sql(COUNTED).query((_, _) -> true).list();
    }
}
