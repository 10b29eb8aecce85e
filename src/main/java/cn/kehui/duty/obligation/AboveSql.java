package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * One row of each unit, found by its whole key ({@code offset 0} keeps it so): a database that
     * has not seen the campaign before would read all of it instead.
     */
    private static final String ACCEPTED =
            """
            select above.id, u.path, u.name, above.accepted_id
              from unit u
             cross join lateral (
                      select o.id, o.accepted_id
                        from obligation o
                       where o.campaign_id = :campaign and o.duty_id = :duty and o.unit_id = u.id and o.id <> :id
                         and o.state in ('ACCEPTED', 'REVISION_ASKED')
                      offset 0) above
             where u.path = any(:passed)
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
    record Above(
            CampaignId campaign,
            ObligationId id,
            String path,
            String unit,
            SubmissionId accepted) {}

    /** Those above an obligation that have been accepted, the nearest first. */
    List<Above> of(Obligation obligation) {
        return duties(obligation).stream()
                .flatMap(duty -> accepted(obligation, duty).stream())
                .sorted(Comparator.comparing(Above::path).reversed())
                .toList();
    }

    private List<Above> accepted(Obligation obligation, DutyId duty) {
        return db.sql(ACCEPTED)
                .param("campaign", duty.campaign().value())
                .param("duty", duty.value())
                .param("id", obligation.id().value())
                .param("passed", passed(obligation.receiver().path()))
                .query(
                        (row, _) ->
                                new Above(
                                        duty.campaign(),
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        row.getString("path"),
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
