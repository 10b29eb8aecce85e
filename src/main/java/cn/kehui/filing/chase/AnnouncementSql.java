package cn.kehui.filing.chase;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who fills in for the units that owe a campaign, or write rows for these. */
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

    /** Those of units that write rows for one that owes it; or did until it was taken back. */
    private static final String HELPING =
            """
            select distinct c.obligation_id as id, d.title, '' as above, p.id as person
              from cofiling c
              join obligation o on o.campaign_id = c.campaign_id and o.id = c.obligation_id
              join duty d on d.campaign_id = o.campaign_id and d.id = o.duty_id
              join person p on p.unit_id = c.unit_id and p.disabled_at is null
              join person_role f on f.person_id = p.id and f.role = 'FILLER'
             where c.campaign_id = :campaign and (:duty = '' or o.duty_id = :duty)
               and (c.ended_at is null or c.ended_why = 'WITHDRAWN')
             order by id, person
            """;

    /** The duties of a campaign with those that they feed, which lie in another. */
    private static final String FED =
            "select id, parent_id as fed from duty where campaign_id = :campaign and parent_id is not null";

    private static final String ACCEPTED =
            """
            select o.duty_id as duty, o.unit_id as unit, u.name
              from obligation o
              join unit u on u.id = o.unit_id
             where o.campaign_id = any(:campaigns) and o.duty_id = any(:duties)
               and o.state in ('ACCEPTED', 'REVISION_ASKED')
            """;

    /** Those whose receiver was accepted above already. */
    private static final String LATE =
            """
            select o.id, d.title, l.above, p.id as person
              from obligation o
              join duty d on d.campaign_id = o.campaign_id and d.id = o.duty_id
              join unnest(:duties::text[], :units::uuid[], :names::text[]) as l (duty, unit, above)
                on l.duty = o.duty_id and l.unit = o.receiver_id
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
     * @param helps whether it is another unit that owes it
     */
    record Told(
            ObligationId obligation, String title, String above, PersonId person, boolean helps) {

        String href() {
            return (helps ? "/cofilings/" : "/obligations/") + obligation;
        }
    }

    List<Told> owing(CampaignId campaign) {
        return owing(campaign, "");
    }

    List<Told> owing(DutyId duty) {
        return owing(duty.campaign(), duty.value());
    }

    private List<Told> owing(CampaignId campaign, String duty) {
        var told =
                new ArrayList<>(asked(OWING, campaign, duty).query(AnnouncementSql::told).list());
        told.addAll(asked(HELPING, campaign, duty).query((row, _) -> told(row, true)).list());
        return told;
    }

    private JdbcClient.StatementSpec asked(String sql, CampaignId campaign, String duty) {
        return db.sql(sql).param("campaign", campaign.value()).param("duty", duty);
    }

    List<Told> late(CampaignId campaign) {
        var above = above(campaign);
        return db.sql(LATE)
                .param("campaign", campaign.value())
                .param("duties", above.stream().map(Above::duty).toArray(String[]::new))
                .param("units", above.stream().map(Above::unit).toArray(UUID[]::new))
                .param("names", above.stream().map(Above::name).toArray(String[]::new))
                .query(AnnouncementSql::told)
                .list();
    }

    /** A unit whose total for a duty, or for the one that it feeds, was accepted. */
    private record Above(String duty, UUID unit, String name) {}

    private record Fed(String id, String fed) {}

    /** The duties first, then what was accepted for those above where it lies. */
    private List<Above> above(CampaignId campaign) {
        var fed = db.sql(FED).param("campaign", campaign.value()).query(Fed.class).list();
        var duties = fed.stream().map(one -> new DutyId(one.fed())).distinct().toList();
        var accepted =
                db.sql(ACCEPTED)
                        .param("campaigns", DutyId.campaigns(duties))
                        .param("duties", DutyId.values(duties))
                        .query(Above.class)
                        .list();
        return fed.stream()
                .flatMap(
                        one ->
                                accepted.stream()
                                        .filter(unit -> unit.duty().equals(one.fed()))
                                        .map(unit -> new Above(one.id(), unit.unit(), unit.name())))
                .toList();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return told(row, false);
    }

    private static Told told(ResultSet row, boolean helps) throws SQLException {
        return new Told(
                new ObligationId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("above"),
                new PersonId(row.getObject("person", UUID.class)),
                helps);
    }
}
