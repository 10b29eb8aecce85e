package cn.kehui.week.doubles;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads activities as far as they are compared, and which of them share a photograph. */
@Component
class EntrySql {
    /** What was submitted and is held, or may yet be. */
    static final String LIVE = " not in ('DRAFT', 'CANCELLED') ";

    private static final String ENTRIES =
            """
            select a.id, a.unit_id, a.title, s.held_on, s.starts, s.ends, s.venue, coalesce(
                       (select c.code from region c where c.level = 'CITY' and starts_with(r.path, c.path)), r.code) as city
              from activity a
              join unit u on u.id = a.unit_id
              join region r on r.code = u.region_code
              left join activity_session s on s.campaign_id = a.campaign_id and s.activity_id = a.id and s.held_on is not null
             where a.campaign_id = :campaign and a.id = any(:ids::uuid[]) and a.stage
            """
                    + LIVE
                    + " order by a.id, s.place";
    private static final String PICTURES =
            """
            select q.activity_id, count(distinct q.sha256) as many
              from photo p
              join photo q on q.campaign_id = p.campaign_id and q.sha256 = p.sha256
             where p.campaign_id = :campaign and p.activity_id = :id and p.removed_at is null
               and q.activity_id <> :id and q.removed_at is null
             group by q.activity_id
             order by q.activity_id limit :most
            """;

    private final JdbcClient db;

    EntrySql(JdbcClient db) {
        this.db = db;
    }

    /** Those that were submitted and not cancelled. */
    Map<UUID, AlikeEntry> entries(CampaignId campaign, Collection<UUID> ids) {
        var sittings = new HashMap<UUID, List<AlikeEntry.Sitting>>();
        var entries = new LinkedHashMap<UUID, AlikeEntry>();
        db.sql(ENTRIES)
                .param("campaign", campaign.value())
                .param("ids", ids.toArray(UUID[]::new))
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            var at = sittings.computeIfAbsent(id, _ -> new ArrayList<>());
                            if (row.getObject("held_on") != null) {
                                at.add(sitting(row));
                            }
                            entries.put(id, entry(row, id, at));
                        });
        return entries;
    }

    /** How many photographs each of the others shares with one: the first of so many others. */
    Map<UUID, Integer> pictures(ActivityId id, int most) {
        var many = new LinkedHashMap<UUID, Integer>();
        db.sql(PICTURES)
                .param("campaign", id.campaign().value())
                .param("id", id.value())
                .param("most", most)
                .query(
                        row -> {
                            many.put(row.getObject("activity_id", UUID.class), row.getInt("many"));
                        });
        return many;
    }

    private static AlikeEntry entry(ResultSet row, UUID id, List<AlikeEntry.Sitting> sittings)
            throws SQLException {
        return new AlikeEntry(
                id,
                row.getObject("unit_id", UUID.class),
                row.getString("city"),
                row.getString("title"),
                sittings);
    }

    private static AlikeEntry.Sitting sitting(ResultSet row) throws SQLException {
        return new AlikeEntry.Sitting(
                row.getObject("held_on", LocalDate.class),
                row.getObject("starts", LocalTime.class),
                row.getObject("ends", LocalTime.class),
                row.getString("venue"));
    }
}
