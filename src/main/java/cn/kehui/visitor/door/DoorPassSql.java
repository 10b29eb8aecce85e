package cn.kehui.visitor.door;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.cipher.SealedRows;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code door_pass} table. */
@Component
class DoorPassSql {
    private static final String READ =
            """
            select p.campaign_id, p.activity_id, p.id, p.sessions, p.place, p.made_at, p.revoked_at, p.secret, m.name as by
              from door_pass p
              join person m on m.id = p.made_by
            """;
    private static final String OF_LINK = READ + " where p.link = :link order by p.made_at limit 1";
    private static final String OF_ACTIVITY =
            READ + " where p.campaign_id = :campaign and p.activity_id = :activity order by p.id";
    private static final String INSERT =
            """
            insert into door_pass (campaign_id, activity_id, id, sessions, place, link, secret, made_by, made_at)
            values (:campaign, :activity, :id, :sessions, :place, :link, :secret, :by, :now)
            on conflict (campaign_id, activity_id, id) do nothing
            """;
    private static final String REVOKE =
            """
            update door_pass set revoked_by = :by, revoked_at = :now, secret = ''
             where campaign_id = :campaign and activity_id = :activity and id = :id and revoked_at is null
            """;
    private static final String CAMPAIGNS =
            """
            select distinct campaign_id from door_pass
             where secret <> '' and not starts_with(secret, :prefix) order by 1
            """;
    private static final String OTHERWISE =
            """
            select activity_id, id, secret from door_pass
             where campaign_id = :campaign and secret <> '' and not starts_with(secret, :prefix)
             order by activity_id, id limit :most for update skip locked
            """;
    private static final String SEALED =
            """
            update door_pass set secret = :secret
             where campaign_id = :campaign and activity_id = :activity and id = :id
            """;

    private final JdbcClient db;

    DoorPassSql(JdbcClient db) {
        this.db = db;
    }

    Optional<DoorPass> of(DoorLink link) {
        return db.sql(OF_LINK).param("link", link.hash()).query((row, _) -> pass(row)).optional();
    }

    /**
     * @param secret of its link, sealed; empty: it was revoked
     */
    record Row(DoorPass pass, String secret) {}

    /** In the order in which they were made. */
    List<Row> of(ActivityId activity) {
        return ask(OF_ACTIVITY, activity)
                .query((row, _) -> new Row(pass(row), row.getString("secret")))
                .list();
    }

    /**
     * @param secret sealed
     */
    record Kept(DoorLink link, String secret) {}

    /** Whether it is new. */
    boolean insert(DoorPass pass, Kept kept, Actor by) {
        return ask(INSERT, pass.activity())
                        .param("id", pass.id())
                        .param("sessions", pass.sessions().toArray(String[]::new))
                        .param("place", pass.place())
                        .param("link", kept.link().hash())
                        .param("secret", kept.secret())
                        .param("by", by.id().value())
                        .param("now", Timestamp.from(pass.by().at()))
                        .update()
                == 1;
    }

    /** Whether it was not revoked before. */
    boolean revoke(ActivityId activity, UUID id, Actor by, Instant now) {
        return ask(REVOKE, activity)
                        .param("id", id)
                        .param("by", by.id().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** One that is sealed otherwise than now. */
    record Old(UUID activityId, UUID id, String secret) {}

    SealedRows<Old> otherwise() {
        return new SealedRows<>(db, CAMPAIGNS, OTHERWISE, Old.class);
    }

    void sealed(String campaign, Old old, String secret) {
        db.sql(SEALED)
                .param("campaign", campaign)
                .param("activity", old.activityId())
                .param("id", old.id())
                .param("secret", secret)
                .update();
    }

    private JdbcClient.StatementSpec ask(String sql, ActivityId activity) {
        return db.sql(sql)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value());
    }

    private static DoorPass pass(ResultSet row) throws SQLException {
        var revoked = row.getTimestamp("revoked_at");
        return new DoorPass(
                new ActivityId(
                        new CampaignId(row.getString("campaign_id")),
                        row.getObject("activity_id", UUID.class)),
                row.getObject("id", UUID.class),
                List.of((String[]) row.getArray("sessions").getArray()),
                row.getString("place"),
                new DoorPass.By(row.getString("by"), row.getTimestamp("made_at").toInstant()),
                revoked == null ? null : revoked.toInstant());
    }
}
