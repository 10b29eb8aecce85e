package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.org.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which overlaps one may see. */
@Component
class SeenSql {
    /** Reports that one may see, each with the version that is looked at: filed, or accepted. */
    private static final String SEEN =
            """
            select o.id, o.campaign_id, o.unit_id, u.code, u.line, u.region_code, r.name as region, d.form_id, d.form_version,
                   u.name, d.title, rv.name as receiver,
                   case when o.state = 'FILED' then o.current_id else o.accepted_id end as looked_id
              from obligation o
              join duty d on d.campaign_id = o.campaign_id and d.id = o.duty_id
              join unit u on u.id = o.unit_id
              join region r on r.code = u.region_code
              join unit rv on rv.id = o.receiver_id
             where o.campaign_id = :campaign and d.form_id is not null and"""
                    + Reach.SEEN_IN_CAMPAIGN;

    /** Who owes the same form twice, and so is told by its duty too; behind it, its name. */
    static final String TWICE =
            "twice as (select unit_id, form_id, form_version from seen group by unit_id, form_id, form_version having count(*) > 1)";

    /** With {@code seen} as {@code k}, and {@link #TWICE} before it: looked up, and not joined. */
    static final String NAME =
            " case when (k.unit_id, k.form_id, k.form_version) in (select unit_id, form_id, form_version from twice) then k.name || '（' || k.title || '，报' || k.receiver || '）' else k.name end as name ";

    private static final String FLAGGED =
            "with seen as ({seen}), "
                    + TWICE
                    + " select"
                    + NAME
                    + """
                    , o.id, o.activity, o.reason, o.by_name, o.at, o.ended_at, o.ended_by, o.end_reason,
                           m.obligation_id, k.line, k.region, p.field, p.quantity, j.quantity as was, n.quantity as now
                      from overlap o
                      join overlap_member m on m.campaign_id = o.campaign_id and m.overlap_id = o.id
                      join seen k on k.campaign_id = m.campaign_id and k.id = m.obligation_id
                      join overlap_part p on p.campaign_id = o.campaign_id and p.overlap_id = o.id
                      left join figure j on j.campaign_id = o.campaign_id and j.submission_id = m.submission_id and j.field = p.field
                      left join figure n on n.campaign_id = o.campaign_id and n.submission_id = k.looked_id and n.field = p.field
                     where o.campaign_id = :campaign
                       and not exists (select 1 from overlap_member x
                                        where x.campaign_id = o.campaign_id and x.overlap_id = o.id
                                          and x.obligation_id not in (select id from seen))
                     order by o.at, o.id, m.place, p.field
                    """;

    private static final String ALL = within(FLAGGED);

    private final JdbcClient db;

    SeenSql(JdbcClient db) {
        this.db = db;
    }

    /** Flagged between reports all of which one may see, the first flagged first. */
    List<Overlap> all(Reach reach, CampaignId campaign) {
        var all = new LinkedHashMap<UUID, Overlap>();
        seen(db.sql(ALL), reach, campaign)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        all.merge(
                                                row.getObject("id", UUID.class),
                                                overlap(row),
                                                SeenSql::joined));
        return List.copyOf(all.values());
    }

    /** The sentence with the reports that one may see in its place. */
    static String within(String sql) {
        return sql.replace("{seen}", SEEN);
    }

    /** A sentence made {@link #within}. */
    static JdbcClient.StatementSpec seen(
            JdbcClient.StatementSpec sentence, Reach reach, CampaignId campaign) {
        return sentence.param("campaign", campaign.value())
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }

    /** One member and one part of it. */
    private static Overlap overlap(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        var side = side(row, "obligation_id");
        var field = row.getString("field");
        var was = quantity(row, "was");
        var now = quantity(row, "now");
        return new Overlap(
                row.getObject("id", UUID.class),
                row.getString("activity"),
                List.of(side),
                Map.of(field, row.getLong("quantity")),
                Objects.equals(was, now)
                        ? List.of()
                        : List.of(new Overlap.Moved(side, field, was, now)),
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

    private static Overlap joined(Overlap one, Overlap more) {
        var members = new ArrayList<>(one.members());
        more.members().stream().filter(side -> !members.contains(side)).forEach(members::add);
        var parts = new LinkedHashMap<>(one.parts());
        parts.putAll(more.parts());
        var moved = new ArrayList<>(one.moved());
        moved.addAll(more.moved());
        return new Overlap(
                one.id(),
                one.activity(),
                members,
                parts,
                moved,
                one.reason(),
                one.by(),
                one.at(),
                one.end());
    }

    private static @Nullable Long quantity(ResultSet row, String column) throws SQLException {
        long quantity = row.getLong(column);
        return row.wasNull() ? null : quantity;
    }

    static Overlap.Side side(ResultSet row, String id) throws SQLException {
        return new Overlap.Side(
                new ObligationId(row.getObject(id, UUID.class)),
                row.getString("name"),
                Line.valueOf(row.getString("line")),
                row.getString("region"));
    }
}
