package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the totals above an obligation, in its campaign and in those that this one feeds: the
 * duties first, then what is owed for them where it lies.
 */
@Component
class AboveSql {
    private static final String FED =
            """
            with recursive fed (id, parent_id) as (
                select id, parent_id from duty where id = :feeds
                union
                select d.id, d.parent_id from fed join duty d on d.id = fed.parent_id
            )
            select id from fed
            """;

    private static final String ACCEPTED =
            """
            select o.campaign_id, o.id, u.name, o.accepted_id
              from obligation o
              join unit u on u.id = o.unit_id
             where o.campaign_id = any(:campaigns) and o.duty_id = any(:duties) and o.id <> :id
               and u.path = any(:passed) and o.state in ('ACCEPTED', 'REVISION_ASKED')
             order by u.path desc
            """;

    private final JdbcClient db;

    AboveSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * A total above that has been accepted, of that unit.
     *
     * @param accepted the version that counts
     */
    record Above(CampaignId campaign, ObligationId id, String unit, SubmissionId accepted) {}

    /** Those above an obligation that have been accepted, the nearest first. */
    List<Above> of(Obligation obligation) {
        var duties = duties(obligation);
        return db.sql(ACCEPTED)
                .param("campaigns", DutyId.campaigns(duties))
                .param("duties", DutyId.values(duties))
                .param("id", obligation.id().value())
                .param("passed", passed(obligation.receiver().path()))
                .query(
                        (row, _) ->
                                new Above(
                                        new CampaignId(row.getString("campaign_id")),
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        new SubmissionId(row.getObject("accepted_id", UUID.class))))
                .list();
    }

    /** Its own, and those that it feeds. */
    private List<DutyId> duties(Obligation obligation) {
        var duties = new ArrayList<>(List.of(obligation.duty()));
        var feeds = obligation.feeds();
        if (feeds != null) {
            db.sql(FED)
                    .param("feeds", feeds.value())
                    .query((row, _) -> duties.add(new DutyId(row.getString("id"))))
                    .list();
        }
        return duties;
    }

    /** The paths of a unit and of those above it: {@code q/}, {@code q/ls/}. */
    private static String[] passed(String path) {
        return IntStream.range(0, path.length())
                .filter(at -> path.charAt(at) == '/')
                .mapToObj(at -> path.substring(0, at + 1))
                .toArray(String[]::new);
    }
}
