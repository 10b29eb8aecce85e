package cn.kehui.filing.cofiling;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the {@code cofiling} table, and reads it for who leads; {@link LendingSql} for others. */
@Component
class CofilingSql {
    static final String OF =
            """
            select c.id, c.part, c.unit_id, u.name, c.word, c.given_at, g.name as given_name, c.added, c.done_at, d.name as done_name, c.ended_why
              from cofiling c
              join unit u on u.id = c.unit_id
              join person g on g.id = c.given_by
              left join person d on d.id = c.done_by
             where c.campaign_id = :campaign and c.obligation_id = :id
            """;
    private static final String LIVE = OF + " and c.ended_at is null order by c.given_at, c.id";

    private static final String INSERT =
            """
            insert into cofiling (campaign_id, id, obligation_id, unit_id, part, word, given_by, given_at, added)
            values (:campaign, :cofiling, :id, :unit, :part, :word, :by, :now, :added)
            """;
    private static final String DONE =
            """
            update cofiling set done_by = :by, done_at = :now
             where campaign_id = :campaign and obligation_id = :id and unit_id = :unit and ended_at is null
               and (done_at is null) <> (:by::uuid is null)
            """;
    private static final String END =
            """
            update cofiling set ended_at = :now, ended_why = :why
             where campaign_id = :campaign and obligation_id = :id and ended_at is null
               and (:one::uuid is null or id = :one)
            """;
    private static final String WITHDRAW =
            """
            update cofiling set ended_at = :now, ended_why = 'WITHDRAWN'
             where campaign_id = :campaign and ended_at is null
            """;

    /** What ended when it was filed last. */
    private static final String REOPEN =
            """
            update cofiling set ended_at = null, ended_why = null, done_by = null, done_at = null
             where campaign_id = :campaign and obligation_id = :id and part = any(:parts) and ended_why = 'FILED'
               and ended_at = (select max(e.ended_at) from cofiling e
                                where e.campaign_id = :campaign and e.obligation_id = :id and e.ended_why = 'FILED')
            """;

    private final JdbcClient db;

    CofilingSql(JdbcClient db) {
        this.db = db;
    }

    List<Cofiling> live(Obligation obligation) {
        return of(LIVE, obligation).query(CofilingSql::cofiling).list();
    }

    /** A part that is given, and by whom; {@code added}: by the unit itself. */
    record Row(CofilingId id, String part, Actor by, Instant at, boolean added) {}

    void insert(Obligation obligation, Giving.Gift gift, Row row) {
        of(INSERT, obligation)
                .param("cofiling", row.id().value())
                .param("unit", gift.unit().value())
                .param("part", row.part())
                .param("word", gift.word())
                .param("by", row.by().id().value())
                .param("now", Timestamp.from(row.at()))
                .param("added", row.added())
                .update();
    }

    /**
     * Notes who says that everything is filled in; {@code done} false: that it is not.
     *
     * @return whether that is new
     */
    boolean done(Lent lent, boolean done, Instant now) {
        return of(DONE, lent.obligation())
                        .param("unit", lent.by().unitId().value())
                        .param("by", done ? lent.by().id().value() : null, java.sql.Types.OTHER)
                        .param("now", done ? Timestamp.from(now) : null)
                        .update()
                > 0;
    }

    /**
     * @param one which; null: all
     */
    int end(Obligation obligation, @Nullable CofilingId one, Cofiling.Ended why, Instant now) {
        return of(END, obligation)
                .param("one", one == null ? null : one.value(), java.sql.Types.OTHER)
                .param("why", why.name())
                .param("now", Timestamp.from(now))
                .update();
    }

    void withdraw(CampaignId campaign, Instant now) {
        db.sql(WITHDRAW)
                .param("campaign", campaign.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    int reopen(Obligation obligation, Collection<String> parts) {
        return of(REOPEN, obligation).param("parts", parts.toArray(String[]::new)).update();
    }

    private JdbcClient.StatementSpec of(String sql, Obligation obligation) {
        return db.sql(sql)
                .param("campaign", obligation.campaign().value())
                .param("id", obligation.id().value());
    }

    static Cofiling cofiling(ResultSet row, int number) throws SQLException {
        var ended = row.getString("ended_why");
        return new Cofiling(
                new CofilingId(row.getObject("id", UUID.class)),
                row.getString("part"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("word"),
                stamp(row, "given"),
                row.getBoolean("added"),
                row.getTimestamp("done_at") == null ? null : stamp(row, "done"),
                ended == null ? null : Cofiling.Ended.valueOf(ended));
    }

    private static Cofiling.Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Cofiling.Stamp(
                row.getString(what + "_name"), row.getTimestamp(what + "_at").toInstant());
    }
}
