package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.Line;
import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which overlaps, and which pairs that may be some, one may see. */
@Component
class SeenSql {
    private static final String SEEN =
            """
            select o.id, o.campaign_id, u.name, u.code, u.line, u.region_code, r.name as region, d.form_id, d.form_version,
                   o.accepted_id is not null or o.state = 'FILED' as reported
              from obligation o
              join duty d on d.id = o.duty_id
              join campaign c on c.id = o.campaign_id
              join region cr on cr.code = c.region_code
              join unit u on u.id = o.unit_id
              join region r on r.code = u.region_code
              join unit rv on rv.id = o.receiver_id
             where o.campaign_id = :campaign and d.form_id is not null and"""
                    + Reach.SEEN;
    private static final String ALL =
            within(
                    """
                    with seen as ({seen})
                    select o.id, o.activity, k.name as kept, t.name as other, o.reason, o.by_name, o.at, o.ended_at, o.ended_by,
                           o.end_reason, p.field, p.quantity
                      from overlap o
                      join seen k on k.id = o.kept_id
                      join seen t on t.id = o.other_id
                      join overlap_part p on p.overlap_id = o.id
                     order by o.at, o.id, p.field
                    """);
    private static final String CANDIDATES =
            within(
                    """
                    with seen as ({seen})
                    select one.region, one.form_id, one.form_version, one.id as one_id, one.name as one_name, one.line as one_line,
                           other.id as other_id, other.name as other_name, other.line as other_line
                      from seen one
                      join seen other on other.region_code = one.region_code and other.line > one.line
                                     and other.form_id = one.form_id and other.form_version = one.form_version
                     where one.reported and other.reported
                     order by one.region_code, one.code, other.code
                    """);
    private final JdbcClient db;

    SeenSql(JdbcClient db) {
        this.db = db;
    }

    /** Flagged between two units that one may see, the first flagged first. */
    List<Overlap> all(Reach reach, String campaign) {
        var all = new LinkedHashMap<UUID, Overlap>();
        var parts = new LinkedHashMap<UUID, Map<String, Long>>();
        seen(ALL, reach, campaign)
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    var id = row.getObject("id", UUID.class);
                                    var own = parts.computeIfAbsent(id, _ -> new LinkedHashMap<>());
                                    own.put(row.getString("field"), row.getLong("quantity"));
                                    all.put(id, overlap(row, id, own));
                                });
        return List.copyOf(all.values());
    }

    List<Overlap.Candidate> candidates(Reach reach, String campaign) {
        return seen(CANDIDATES, reach, campaign)
                .query(
                        (row, _) ->
                                new Overlap.Candidate(
                                        row.getString("region"),
                                        new FormId(
                                                row.getString("form_id"),
                                                row.getString("form_version")),
                                        side(row, "one"),
                                        side(row, "other")))
                .list();
    }

    private static String within(String sql) {
        return sql.replace("{seen}", SEEN);
    }

    private JdbcClient.StatementSpec seen(String sql, Reach reach, String campaign) {
        return db.sql(sql)
                .param("campaign", campaign)
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }

    private static Overlap overlap(ResultSet row, UUID id, Map<String, Long> parts)
            throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Overlap(
                id,
                row.getString("activity"),
                row.getString("kept"),
                row.getString("other"),
                parts,
                row.getString("reason"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant(),
                ended == null
                        ? null
                        : new Overlap.End(
                                row.getString("ended_by"),
                                ended.toInstant(),
                                row.getString("end_reason")));
    }

    private static Overlap.Side side(ResultSet row, String which) throws SQLException {
        return new Overlap.Side(
                new ObligationId(row.getObject(which + "_id", UUID.class)),
                row.getString(which + "_name"),
                Line.valueOf(row.getString(which + "_line")));
    }
}
