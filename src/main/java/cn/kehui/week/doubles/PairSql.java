package cn.kehui.week.doubles;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.doubles.Likelihood.Decision;
import cn.kehui.week.doubles.Likelihood.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code double_pair} table: two that may be one, and what was decided. */
@Component
class PairSql {
    private static final String FORGET =
            """
            delete from double_pair
             where campaign_id = :campaign and (first_id = :id or second_id = :id) and decided is null
            """;
    private static final String PUT =
            """
            insert into double_pair (campaign_id, first_id, second_id, signs, found_at)
            values (:campaign, :first, :second, :signs::jsonb, :now)
            on conflict (campaign_id, first_id, second_id) do update set signs = excluded.signs
            """;
    private static final String DECIDE =
            """
            update double_pair set decided = :decided, decided_by = :by, by_name = :name, decided_at = :at, why = :why
             where campaign_id = :campaign and first_id = :first and second_id = :second
            """;

    /** Both are of the own scope, or the campaign is seen whole. */
    static final String SEEN =
            """
              from double_pair d
              join activity a on a.campaign_id = d.campaign_id and a.id = d.first_id
              join unit u on u.id = a.unit_id
              join activity b on b.campaign_id = d.campaign_id and b.id = d.second_id
              join unit v on v.id = b.unit_id
             cross join lateral (
                   select case when coalesce(a.merged_into, a.id) = coalesce(b.merged_into, b.id) then 'MERGED'
                               when d.decided = 'APART' then 'APART' else 'OPEN' end as state) t
             where d.campaign_id = :campaign and a.campaign_id = :campaign and b.campaign_id = :campaign
               and (starts_with(u.path, :scope) and starts_with(v.path, :scope)
                    or (select c.region_code = :region and cr.level = :level
                          from campaign c
                          join region cr on cr.code = c.region_code
                         where c.id = :campaign))
               and (t.state <> 'OPEN' or a.stage
            """
                    + EntrySql.LIVE
                    + "and b.stage"
                    + EntrySql.LIVE
                    + ")";

    private static final String PAIRS =
            "select d.first_id, d.second_id, d.signs, t.state, d.by_name, d.decided_at, d.why"
                    + " "
                    + SEEN;
    private static final String LIST =
            PAIRS
                    + " and t.state = :state order by d.found_at, d.first_id, d.second_id"
                    + " limit :most offset :skip";
    private static final String ONE = PAIRS + " and d.first_id = :first and d.second_id = :second";
    private static final String COUNTS =
            "select t.state, count(*) as many " + SEEN + " group by t.state";

    private final JdbcClient db;

    PairSql(JdbcClient db) {
        this.db = db;
    }

    /** A pair by its ids. */
    record Kept(
            ActivityId first,
            ActivityId second,
            List<Sign> signs,
            State state,
            @Nullable Decision decision) {}

    /** Some, behind so many. */
    record Part(int skip, int most) {}

    /** What nobody decided yet of one that has changed. */
    void forget(ActivityId id) {
        db.sql(FORGET).param("campaign", id.campaign().value()).param("id", id.value()).update();
    }

    void put(CampaignId campaign, Found found, Instant now) {
        db.sql(PUT)
                .param("campaign", campaign.value())
                .param("first", found.first())
                .param("second", found.second())
                .param("signs", Json.write(found.signs()))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Two that are alike, in the order of their ids as the database has it. */
    record Found(UUID first, UUID second, List<Sign> signs) {
        /** The signs turned round where the order asks for it. */
        static Found of(UUID one, UUID other, List<Sign> signs) {
            if (one.toString().compareTo(other.toString()) < 0) {
                return new Found(one, other, signs);
            }
            var turned =
                    signs.stream()
                            .map(sign -> new Sign(sign.kind(), sign.other(), sign.one()))
                            .toList();
            return new Found(other, one, turned);
        }
    }

    /**
     * @param state null: it is to be asked again
     */
    void decide(Kept pair, @Nullable State state, Actor by, Decision said) {
        db.sql(DECIDE)
                .param("campaign", pair.first().campaign().value())
                .param("first", pair.first().value())
                .param("second", pair.second().value())
                .param("decided", state == null ? null : state.name())
                .param("by", state == null ? null : by.id().value(), java.sql.Types.OTHER)
                .param("name", state == null ? null : said.by())
                .param(
                        "at",
                        state == null ? null : Timestamp.from(said.at()),
                        java.sql.Types.TIMESTAMP)
                .param("why", state == null ? null : said.why())
                .update();
    }

    List<Kept> list(Actor reader, CampaignId campaign, State state, Part part) {
        return seen(LIST, reader, campaign)
                .param("state", state.name())
                .param("most", part.most())
                .param("skip", part.skip())
                .query((row, _) -> kept(campaign, row))
                .list();
    }

    Optional<Kept> one(Actor reader, ActivityId first, ActivityId second) {
        return seen(ONE, reader, first.campaign())
                .param("first", first.value())
                .param("second", second.value())
                .query((row, _) -> kept(first.campaign(), row))
                .optional();
    }

    Map<State, Integer> counts(Actor reader, CampaignId campaign) {
        var counts = new EnumMap<State, Integer>(State.class);
        seen(COUNTS, reader, campaign)
                .query(
                        row -> {
                            counts.put(State.valueOf(row.getString("state")), row.getInt("many"));
                        });
        return counts;
    }

    private JdbcClient.StatementSpec seen(String sql, Actor reader, CampaignId campaign) {
        var joined = reader.joined();
        return db.sql(sql)
                .param("campaign", campaign.value())
                .param("scope", reader.scope().path())
                .param("region", joined.region())
                .param("level", joined.level());
    }

    private static Kept kept(CampaignId campaign, ResultSet row) throws SQLException {
        var at = row.getTimestamp("decided_at");
        return new Kept(
                new ActivityId(campaign, row.getObject("first_id", UUID.class)),
                new ActivityId(campaign, row.getObject("second_id", UUID.class)),
                List.of(Json.read(row.getString("signs"), Sign[].class)),
                State.valueOf(row.getString("state")),
                at == null
                        ? null
                        : new Decision(
                                row.getString("by_name"), at.toInstant(), row.getString("why")));
    }
}
