package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.sql.Timestamp;
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

    private static final String INSERT =
            """
            insert into overlap (id, campaign_id, kept_id, other_id, activity, reason, by_person, by_name, at)
            values (:id, :campaign, :kept, :other, :activity, :reason, :by, :name, :at)
            """;
    private static final String PART =
            "insert into overlap_part (overlap_id, field, quantity) values (:id, :field, :quantity)";
    private static final String END =
            "update overlap set ended_at = :at, ended_by = :name, end_reason = :reason where id = :id and ended_at is null";

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

    void insert(Overlaps.OverlapFlagged flagged) {
        var flag = flagged.flag();
        db.sql(INSERT)
                .param("id", flagged.id())
                .param("campaign", flagged.campaign())
                .param("kept", flag.kept().value())
                .param("other", flag.other().value())
                .param("activity", flag.activity().strip())
                .param("reason", flag.reason().strip())
                .param("by", flagged.by().id().value())
                .param("name", flagged.by().name())
                .param("at", Timestamp.from(flagged.at()))
                .update();
        flagged.parts()
                .forEach(
                        (field, quantity) ->
                                db.sql(PART)
                                        .param("id", flagged.id())
                                        .param("field", field)
                                        .param("quantity", quantity)
                                        .update());
    }

    void end(Overlaps.OverlapEnded ended) {
        db.sql(END)
                .param("id", ended.id())
                .param("at", Timestamp.from(ended.at()))
                .param("name", ended.by().name())
                .param("reason", ended.reason())
                .update();
    }
}
