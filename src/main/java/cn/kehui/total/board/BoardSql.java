package cn.kehui.total.board;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.standing.Reached;
import cn.kehui.sheet.form.FormId;
import cn.kehui.total.statistics.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how far obligations are, counted by duty, by day and by region. */
@Component
class BoardSql {
    private static final String OWED =
            """
              from obligation o
              join duty d on d.id = o.duty_id
              join campaign c on c.id = o.campaign_id
              join region cr on cr.code = c.region_code
              join unit u on u.id = o.unit_id
              join unit rv on rv.id = o.receiver_id
            """;

    private static final String STANDS =
            "select o.campaign_id, o.duty_id, d.title, d.form_id, d.form_version, d.closes_at,"
                    + " max(o.changed_at) filter (where o.revision > 0) as moved,"
                    + Reached.COUNTED
                    + OWED
                    + " where o.campaign_id = any(:campaigns) and"
                    + Reach.SEEN
                    + """
                     group by o.campaign_id, o.duty_id, d.title, d.form_id, d.form_version, d.closes_at, c.year, d.place
                     order by c.year desc, o.campaign_id, d.place
                    """;

    private static final String STEPS =
            "select o.duty_id, s.obligation_id, s.act, s.at"
                    + OWED
                    + " join step s on s.campaign_id = o.campaign_id and s.obligation_id = o.id"
                    + " where o.campaign_id = :campaign and"
                    + Reach.SEEN
                    + " order by s.id";

    /** The region of the campaign itself, and those directly below it. */
    private static final String PLACES =
            "select o.duty_id, rg.code, rg.name, rg.code = cr.code as own,"
                    + Reached.COUNTED
                    + OWED
                    + """
                      join region ur on ur.code = u.region_code
                      join region rg on rg.path = case
                               when ur.code = cr.code then cr.path
                               when starts_with(ur.path, cr.path)
                               then cr.path || split_part(substr(ur.path, length(cr.path) + 1), '/', 1) || '/' end
                    """
                    + " where o.campaign_id = :campaign and"
                    + Reach.SEEN
                    + " group by o.duty_id, rg.code, rg.name, rg.standard, cr.code"
                    + " order by o.duty_id, rg.code <> cr.code, not rg.standard, rg.code";

    private static final String FROZEN =
            """
            select s.campaign_id, s.form_id, s.form_version, max(s.at) as at
              from snapshot s
              join unit fu on fu.id = s.unit_id
              join campaign c on c.id = s.campaign_id
              join region cr on cr.code = c.region_code
             where s.campaign_id = any(:campaigns)
               and (starts_with(fu.path, :scope) or c.region_code = :region and cr.level = :level)
             group by s.campaign_id, s.form_id, s.form_version
            """;

    private final JdbcClient db;

    BoardSql(JdbcClient db) {
        this.db = db;
    }

    /** The newest year first, then in the order of a campaign's duties. */
    List<DutyStand> stands(Reach reach, List<CampaignId> campaigns) {
        return seen(STANDS, reach)
                .param("campaigns", ids(campaigns))
                .query((row, _) -> stand(row))
                .list();
    }

    Map<DutyId, List<BoardRules.Taken>> steps(Reach reach, CampaignId campaign) {
        var steps = new HashMap<DutyId, List<BoardRules.Taken>>();
        seen(STEPS, reach)
                .param("campaign", campaign.value())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        steps.computeIfAbsent(duty(row), _ -> new ArrayList<>())
                                                .add(
                                                        new BoardRules.Taken(
                                                                row.getObject(
                                                                        "obligation_id",
                                                                        UUID.class),
                                                                Move.valueOf(row.getString("act")),
                                                                row.getTimestamp("at")
                                                                        .toInstant())));
        return steps;
    }

    Map<DutyId, List<CampaignBoard.Place>> places(Reach reach, CampaignId campaign) {
        var places = new LinkedHashMap<DutyId, List<CampaignBoard.Place>>();
        seen(PLACES, reach)
                .param("campaign", campaign.value())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        places.computeIfAbsent(duty(row), _ -> new ArrayList<>())
                                                .add(
                                                        new CampaignBoard.Place(
                                                                row.getString("name"),
                                                                row.getBoolean("own"),
                                                                Reached.of(row))));
        return places;
    }

    List<Stands.LastFreeze> frozen(Reach reach, List<CampaignId> campaigns) {
        return seen(FROZEN, reach)
                .param("campaigns", ids(campaigns))
                .query(
                        (row, _) ->
                                new Stands.LastFreeze(
                                        campaign(row),
                                        form(row),
                                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec seen(String sql, Reach reach) {
        return db.sql(sql)
                .param("scope", reach.scope())
                .param("region", reach.region())
                .param("level", reach.level());
    }

    private static String[] ids(List<CampaignId> campaigns) {
        return campaigns.stream().map(CampaignId::value).toArray(String[]::new);
    }

    private static DutyStand stand(ResultSet row) throws SQLException {
        return new DutyStand(
                campaign(row),
                duty(row),
                row.getString("title"),
                row.getString("form_id") == null ? null : form(row),
                instant(row.getTimestamp("closes_at")),
                Reached.of(row),
                instant(row.getTimestamp("moved")));
    }

    private static CampaignId campaign(ResultSet row) throws SQLException {
        return new CampaignId(row.getString("campaign_id"));
    }

    private static DutyId duty(ResultSet row) throws SQLException {
        return new DutyId(row.getString("duty_id"));
    }

    private static FormId form(ResultSet row) throws SQLException {
        return new FormId(row.getString("form_id"), row.getString("form_version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
