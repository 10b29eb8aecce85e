package cn.kehui.total.selection;

import cn.kehui.ground.org.UnitId;
import cn.kehui.sheet.form.Twice;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which activities the units that recommend have entered, by their names. */
@Component
class EnteredSql {
    private static final String ENTERED =
            """
            select a.id, a.unit_id, a.title, a.stage, coalesce(a.answers -> 'values' ->> 'tier', '') as tier
              from activity a
              join unit u on u.id = a.unit_id
             where a.campaign_id = :campaign and a.unit_id = any(:units::uuid[])
               and a.stage not in ('DRAFT', 'CANCELLED') and starts_with(u.path, :scope)
             order by a.id
            """;

    private final JdbcClient db;

    EnteredSql(JdbcClient db) {
        this.db = db;
    }

    /** What some units have submitted, each by whose it is and how it is called. */
    Map<Called, Candidate.Entered> of(OfferedSql.Received received, Collection<UnitId> units) {
        var entered = new HashMap<Called, Candidate.Entered>();
        db.sql(ENTERED)
                .param("campaign", received.campaign().value())
                .param("units", units.stream().map(UnitId::value).distinct().toArray(UUID[]::new))
                .param("scope", received.by().scope().path())
                .query(
                        row -> {
                            var unit = new UnitId(row.getObject("unit_id", UUID.class));
                            entered.putIfAbsent(
                                    Called.of(unit, row.getString("title")),
                                    new Candidate.Entered(
                                            new ActivityId(
                                                    received.campaign(),
                                                    row.getObject("id", UUID.class)),
                                            ActivityStage.valueOf(row.getString("stage")),
                                            Objects.requireNonNull(row.getString("tier"))));
                        });
        return entered;
    }

    /** An activity as it is found again. */
    record Called(UnitId unit, String key) {
        static Called of(UnitId unit, String name) {
            return new Called(unit, Twice.key(name));
        }
    }
}
