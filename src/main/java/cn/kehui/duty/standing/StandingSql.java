package cn.kehui.duty.standing;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far what is owed has come, counted by unit and year. */
@Component
class StandingSql {
    private static final String MISSING =
            " not (" + Stand.FILED.sql() + "or" + Stand.DONE.sql() + ") ";

    private static final String OF_UNITS =
            "select o.unit_id, c.year, coalesce("
                    + "min("
                    + Obligation.END
                    + ") filter (where"
                    + MISSING
                    + "and "
                    + Obligation.END
                    + " > :now), max("
                    + Obligation.END
                    + ") filter (where"
                    + MISSING
                    + ")) as end_at, "
                    + Reached.COUNTED
                    + """
                      from obligation o
                      join duty d on d.id = o.duty_id
                      join campaign c on c.id = o.campaign_id
                      join unit u on u.id = o.unit_id
                      join unit r on r.id = o.receiver_id
                     where o.unit_id = any(:units)
                       and (starts_with(u.path, :scope) or starts_with(r.path, :scope)) and
                    """
                    + State.EXPECTED
                    + "group by o.unit_id, c.year order by o.unit_id, c.year desc";

    private final JdbcClient db;

    StandingSql(JdbcClient db) {
        this.db = db;
    }

    Map<UnitId, List<UnitStanding>> of(Scope scope, Collection<UnitId> units, Instant now) {
        var all = new HashMap<UnitId, List<UnitStanding>>();
        db.sql(OF_UNITS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("scope", scope.path())
                .param("now", Timestamp.from(now))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        all.computeIfAbsent(unit(row), _ -> new ArrayList<>())
                                                .add(standing(row)));
        return all;
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(row.getObject("unit_id", UUID.class));
    }

    private static UnitStanding standing(ResultSet row) throws SQLException {
        var end = row.getTimestamp("end_at");
        return new UnitStanding(
                row.getInt("year"), Reached.of(row), end == null ? null : end.toInstant());
    }
}
