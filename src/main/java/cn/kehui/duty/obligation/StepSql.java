package cn.kehui.duty.obligation;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Uuid7;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code step} and {@code remark} tables: only ever added to. */
@Component
class StepSql {
    /** In the order in which they were taken; the clock may have been put back in between. */
    private static final String STEPS =
            """
            select s.id, s.submission_id, s.version, s.act, s.by_name, u.name as unit, s.at, s.reason
              from step s
              join unit u on u.id = s.by_unit
             where s.obligation_id = :id
             order by s.id
            """;

    private static final String REMARKS =
            """
            select r.step_id, r.place, r.words from remark r join step s on s.id = r.step_id
             where s.obligation_id = :id
            """;
    private static final String FILED =
            "select count(*) from step where obligation_id = :id and act = 'FILE'";
    private static final String INSERT =
            """
            insert into step (id, obligation_id, submission_id, version, act, by_person, by_name, by_unit, at, reason)
            values (:id, :obligation, :submission, :version, :act, :by, :name, :unit, :at, :reason)
            """;
    private static final String REMARK =
            "insert into remark (step_id, place, words) values (:step, :place, :words)";

    private final JdbcClient db;
    private final Clock clock;

    StepSql(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Step> of(ObligationId id) {
        var remarks = new HashMap<UUID, Map<String, String>>();
        db.sql(REMARKS)
                .param("id", id.value())
                .query(
                        (RowCallbackHandler)
                                row ->
                                        remarks.computeIfAbsent(
                                                        row.getObject("step_id", UUID.class),
                                                        _ -> new LinkedHashMap<>())
                                                .put(
                                                        row.getString("place"),
                                                        row.getString("words")));
        return db.sql(STEPS)
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Step(
                                        new SubmissionId(
                                                row.getObject("submission_id", UUID.class)),
                                        row.getInt("version"),
                                        Move.valueOf(row.getString("act")),
                                        row.getString("by_name"),
                                        row.getString("unit"),
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("reason"),
                                        remarks.getOrDefault(
                                                row.getObject("id", UUID.class), Map.of())))
                .list();
    }

    /** How many versions were filed, this one with it. */
    int version(ObligationId id, boolean another) {
        return db.sql(FILED).param("id", id.value()).query(Integer.class).single()
                + (another ? 1 : 0);
    }

    void insert(Moved moved, Map<String, String> remarks) {
        var id = Uuid7.next(clock);
        Actor by = moved.by();
        db.sql(INSERT)
                .param("id", id)
                .param("obligation", moved.obligation().value())
                .param("submission", moved.submission().value())
                .param("version", moved.version())
                .param("act", moved.move().name())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("unit", by.unitId().value())
                .param("at", Timestamp.from(moved.at()))
                .param("reason", moved.reason())
                .update();
        remarks.forEach(
                (place, words) ->
                        db.sql(REMARK)
                                .param("step", id)
                                .param("place", place)
                                .param("words", words)
                                .update());
    }
}
