package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Amendments.Correction;
import cn.kehui.duty.campaign.Amendments.Withdrawal;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Uuid7;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was taken back of {@code campaign}, and the {@code duty_correction} table. */
@Component
class AmendmentSql {
    private static final String WITHDRAWAL =
            """
            select withdrawn_at, withdrawn_name, withdrawn_reason from campaign
             where id = :id and withdrawn_at is not null
            """;
    private static final String WITHDRAW =
            """
            update campaign
               set withdrawn_at = :at, withdrawn_by = :by, withdrawn_name = :name, withdrawn_reason = :reason
             where id = :id
            """;
    private static final String CORRECTIONS =
            """
            select duty_id, at, by_name, differences, reason from duty_correction
             where campaign_id = :campaign order by id
            """;
    private static final String CORRECTION =
            """
            insert into duty_correction (campaign_id, id, duty_id, at, by_person, by_name, differences, reason)
            values (:campaign, :id, :duty, :at, :by, :name, :differences, :reason)
            """;
    private static final String DUTY =
            """
            update duty
               set title = :title, deadline_words = :words, closes_at = :closes, definition = :definition::jsonb
             where campaign_id = :campaign and id = :id
            """;

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    AmendmentSql(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<Withdrawal> withdrawal(CampaignId id) {
        return db.sql(WITHDRAWAL)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Withdrawal(
                                        row.getTimestamp("withdrawn_at").toInstant(),
                                        row.getString("withdrawn_name"),
                                        row.getString("withdrawn_reason")))
                .optional();
    }

    void withdraw(Actor by, CampaignId id, Withdrawal withdrawal) {
        db.sql(WITHDRAW)
                .param("id", id.value())
                .param("at", Timestamp.from(withdrawal.at()))
                .param("by", by.id().value())
                .param("name", withdrawal.by())
                .param("reason", withdrawal.reason())
                .update();
    }

    List<Correction> corrections(CampaignId campaign) {
        return db.sql(CORRECTIONS)
                .param("campaign", campaign.value())
                .query(
                        (row, _) ->
                                new Correction(
                                        new DutyId(row.getString("duty_id")),
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("by_name"),
                                        Arrays.asList(
                                                (String[]) row.getArray("differences").getArray()),
                                        row.getString("reason")))
                .list();
    }

    void correct(Actor by, Duty after, Correction correction) {
        var closes = after.deadline().closesAt();
        db.sql(DUTY)
                .param("campaign", after.id().campaign().value())
                .param("id", after.id().value())
                .param("title", after.title())
                .param("words", after.deadline().words())
                .param("closes", closes == null ? null : Timestamp.from(closes))
                .param("definition", json.writeValueAsString(DutyShape.of(after)))
                .update();
        db.sql(CORRECTION)
                .param("campaign", after.id().campaign().value())
                .param("id", Uuid7.next(clock))
                .param("duty", after.id().value())
                .param("at", Timestamp.from(correction.at()))
                .param("by", by.id().value())
                .param("name", correction.by())
                .param("differences", correction.differences().toArray(String[]::new))
                .param("reason", correction.reason())
                .update();
    }
}
