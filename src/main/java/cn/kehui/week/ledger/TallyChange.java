package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changes in the {@code ledger_tally} table: of each figure of a unit. */
final class TallyChange {
    private static final String ADD =
            """
            insert into ledger_tally (campaign_id, unit_id, fact, quantity, counted, lines)
            select :campaign, n.unit_id, n.fact, n.quantity, n.counted, n.lines
              from unnest(:units::uuid[], :facts::text[], :quantities::bigint[], :counted::bigint[], :lines::bigint[])
                   as n (unit_id, fact, quantity, counted, lines)
             order by n.unit_id, n.fact
            on conflict (campaign_id, unit_id, fact) do update
               set quantity = ledger_tally.quantity + excluded.quantity,
                   counted = ledger_tally.counted + excluded.counted,
                   lines = ledger_tally.lines + excluded.lines
            """;

    private final Map<Key, Sum> by = new HashMap<>();

    /** A figure of a unit. */
    record Key(UUID unit, String fact) {}

    /** By how much it changes, what was counted of it, and by how many lines. */
    record Sum(long quantity, long counted, long lines) {
        private static final Sum NOTHING = new Sum(0, 0, 0);

        Sum and(Sum other) {
            return new Sum(
                    Math.addExact(quantity, other.quantity),
                    Math.addExact(counted, other.counted),
                    Math.addExact(lines, other.lines));
        }

        Sum less() {
            return new Sum(-quantity, -counted, -lines);
        }
    }

    void add(Key key, Sum sum) {
        by.merge(key, sum, Sum::and);
    }

    /** Nothing is written where nothing changes. */
    void put(JdbcClient db, CampaignId campaign) {
        var keys = by.keySet().stream().filter(key -> !Sum.NOTHING.equals(by.get(key))).toList();
        if (!keys.isEmpty()) {
            var sums =
                    keys.stream().map(key -> Objects.requireNonNull(by.get(key), "it is")).toList();
            write(db, campaign, keys, sums);
        }
    }

    private static void write(JdbcClient db, CampaignId campaign, List<Key> keys, List<Sum> sums) {
        db.sql(ADD)
                .param("campaign", campaign.value())
                .param("units", keys.stream().map(Key::unit).toArray(UUID[]::new))
                .param("facts", keys.stream().map(Key::fact).toArray(String[]::new))
                .param("quantities", sums.stream().map(Sum::quantity).toArray(Long[]::new))
                .param("counted", sums.stream().map(Sum::counted).toArray(Long[]::new))
                .param("lines", sums.stream().map(Sum::lines).toArray(Long[]::new))
                .update();
    }
}
