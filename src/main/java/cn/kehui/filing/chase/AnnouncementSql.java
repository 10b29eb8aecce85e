package cn.kehui.filing.chase;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who fills in for the units that owe a campaign. */
@Component
class AnnouncementSql {
    private static final String OWING =
            """
            select o.id, d.title, '' as above, p.id as person
              from obligation o
              join duty d on d.campaign_id = o.campaign_id and d.id = o.duty_id
              join person p on p.unit_id = o.unit_id and p.disabled_at is null
              join person_role f on f.person_id = p.id and f.role = 'FILLER'
             where o.campaign_id = :campaign and (:duty = '' or o.duty_id = :duty)
             order by o.id, p.id
            """;

    /** Those whose receiver was accepted above already. */
    private static final String LATE =
            """
            select o.id, d.title, pu.name as above, p.id as person
              from obligation o
              join duty d on d.campaign_id = o.campaign_id and d.id = o.duty_id
              join duty feeds on feeds.id = d.parent_id
              join obligation over on over.campaign_id = feeds.campaign_id and over.duty_id = feeds.id
                                  and over.unit_id = o.receiver_id and over.state in ('ACCEPTED', 'REVISION_ASKED')
              join unit pu on pu.id = over.unit_id
              join person p on p.unit_id = o.unit_id and p.disabled_at is null
              join person_role f on f.person_id = p.id and f.role = 'FILLER'
             where o.campaign_id = :campaign
             order by o.id, p.id
            """;

    private final JdbcClient db;

    AnnouncementSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody who fills in.
     *
     * @param title of the duty
     * @param above the unit whose total was accepted; empty: not asked
     */
    record Told(ObligationId obligation, String title, String above, PersonId person) {}

    List<Told> owing(CampaignId campaign) {
        return owing(campaign, "");
    }

    List<Told> owing(DutyId duty) {
        return owing(duty.campaign(), duty.value());
    }

    private List<Told> owing(CampaignId campaign, String duty) {
        return db.sql(OWING)
                .param("campaign", campaign.value())
                .param("duty", duty)
                .query(AnnouncementSql::told)
                .list();
    }

    List<Told> late(CampaignId campaign) {
        return db.sql(LATE).param("campaign", campaign.value()).query(AnnouncementSql::told).list();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("above"),
                new PersonId(row.getObject("person", UUID.class)));
    }
}
