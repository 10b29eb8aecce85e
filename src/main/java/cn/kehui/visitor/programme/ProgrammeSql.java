package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.consent.PhotoPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What everybody may read, as it stands in the record. */
@Component
class ProgrammeSql {
    /**
     * What was approved is read, never what is being written; nothing before somebody published it.
     * Of an event with several entries the counted one, else the first that is published.
     */
    private static final String PUBLISHED =
            """
            select a.campaign_id, a.id, a.stage = 'CANCELLED' as cancelled, a.approved -> 'answers' as answers, a.approved -> 'rows' as rows,
                   u.id as unit, u.name as unit_name, u.region_code, c.region_code as within,
                   coalesce((select max(s.at) from activity_step s where s.campaign_id = a.campaign_id and s.activity_id = a.id), a.edited_at) as changed_at
              from activity a
              join unit u on u.id = a.unit_id
              join campaign c on c.id = a.campaign_id and c.published_at is not null and c.withdrawn_at is null
             where a.counts = 'PUBLISHED' and a.approved is not null
               and (a.merged_into is null or not exists (
                        select 1 from activity k
                         where k.campaign_id = a.campaign_id and (k.id = a.merged_into or k.merged_into = a.merged_into and k.id < a.id)
                           and k.counts = 'PUBLISHED' and k.approved is not null))
            """;

    private static final String SOME =
            PUBLISHED + " and a.campaign_id = :campaign and a.id = any(:ids)";

    /**
     * Only what somebody has looked at and given to everybody, of photographs that nobody took out
     * or sent back since.
     */
    private static final String PICTURES =
            """
            select k.activity_id, k.sha256
              from photo_consent c
              join photo p on p.campaign_id = c.campaign_id and p.activity_id = c.activity_id and p.id = c.photo_id
               and p.removed_at is null and coalesce(p.verdict, 'OPEN') in ('OPEN', 'USED')
              join public_copy k on k.campaign_id = c.campaign_id and k.activity_id = c.activity_id and k.photo_id = c.photo_id
               and k.hides = (c.people in (:hiding)) and k.sha256 is not null
             where c.campaign_id = :campaign and (:every or c.activity_id = any(:ids)) and c.shown
               and not exists (select 1 from photo_consent l
                                where l.campaign_id = c.campaign_id and l.activity_id = c.activity_id and l.photo_id = c.photo_id
                                  and l.number > c.number)
             order by k.activity_id, p.added_at, p.id
            """;

    private static final String REGIONS = "select code, name, path from region";
    private static final int FETCHED = 500;
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient db;

    ProgrammeSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * An activity as it is kept: what is sealed in it stays sealed.
     *
     * @param answers as JSON; {@code rows}: the keys of its sessions, as JSON
     * @param within the code of the region of its campaign
     */
    record Published(
            ActivityId id,
            boolean cancelled,
            String answers,
            String rows,
            EntryWho.Institution lead,
            String within,
            Instant changedAt) {}

    record Named(String code, String name, String path) {}

    /** Every one, one after the other: never all of them as they are kept. */
    void all(Consumer<Published> take) {
        db.sql(PUBLISHED)
                .withFetchSize(FETCHED)
                .query(
                        row -> {
                            take.accept(published(row));
                        });
    }

    /** Those of one campaign that are published among some. */
    List<Published> some(CampaignId campaign, Collection<UUID> ids) {
        return db.sql(SOME)
                .param("campaign", campaign.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> published(row))
                .list();
    }

    /**
     * The copies for everybody of a whole campaign, in the order in which their photographs came.
     */
    Map<UUID, List<String>> pictures(CampaignId campaign) {
        return pictures(campaign, List.of(NOBODY), true);
    }

    /** The same of some of its activities. */
    Map<UUID, List<String>> pictures(CampaignId campaign, Collection<UUID> ids) {
        return pictures(campaign, ids, false);
    }

    private Map<UUID, List<String>> pictures(
            CampaignId campaign, Collection<UUID> ids, boolean every) {
        var found = new HashMap<UUID, List<String>>();
        db.sql(PICTURES)
                .param("campaign", campaign.value())
                .param("ids", ids.toArray(UUID[]::new))
                .param("every", every)
                .param("hiding", hiding())
                .query(
                        row -> {
                            found.computeIfAbsent(
                                            row.getObject("activity_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(row.getString("sha256"));
                        });
        return found;
    }

    List<Named> regions() {
        return db.sql(REGIONS).query(Named.class).list();
    }

    private static List<String> hiding() {
        return Arrays.stream(PhotoPeople.values())
                .filter(PhotoPeople::hides)
                .map(Enum::name)
                .toList();
    }

    private static Published published(ResultSet row) throws SQLException {
        var id =
                new ActivityId(
                        new CampaignId(row.getString("campaign_id")),
                        row.getObject("id", UUID.class));
        return new Published(
                id,
                row.getBoolean("cancelled"),
                row.getString("answers"),
                row.getString("rows"),
                new EntryWho.Institution(
                        row.getObject("unit", UUID.class),
                        row.getString("unit_name"),
                        row.getString("region_code")),
                row.getString("within"),
                row.getTimestamp("changed_at").toInstant());
    }
}
