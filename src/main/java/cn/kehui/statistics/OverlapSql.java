package cn.kehui.statistics;

import cn.kehui.obligation.ObligationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code overlap} and {@code overlap_part} tables. */
@Component
class OverlapSql {
    private static final String HOLDING =
            """
            select o.id, o.activity, o.kept_id, o.other_id, p.field, p.quantity
              from overlap o
              join overlap_part p on p.overlap_id = o.id
             where o.campaign_id = :campaign and o.ended_at is null
             order by o.at, o.id, p.field
            """;

    private final JdbcClient db;

    OverlapSql(JdbcClient db) {
        this.db = db;
    }

    /** What holds now, the first flagged first. */
    List<Deduction> holding(String campaign) {
        var whole = new LinkedHashMap<UUID, Deduction>();
        var parts = new LinkedHashMap<UUID, Map<String, Long>>();
        db.sql(HOLDING)
                .param("campaign", campaign)
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    var id = row.getObject("id", UUID.class);
                                    parts.computeIfAbsent(id, _ -> new LinkedHashMap<>())
                                            .put(row.getString("field"), row.getLong("quantity"));
                                    whole.put(
                                            id,
                                            new Deduction(
                                                    id,
                                                    row.getString("activity"),
                                                    new ObligationId(
                                                            row.getObject("kept_id", UUID.class)),
                                                    new ObligationId(
                                                            row.getObject("other_id", UUID.class)),
                                                    Map.of()));
                                });
        var all = new ArrayList<Deduction>();
        whole.forEach((id, one) -> all.add(one.of(parts.getOrDefault(id, Map.of()))));
        return all;
    }
}
