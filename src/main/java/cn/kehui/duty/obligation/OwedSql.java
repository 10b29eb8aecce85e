package cn.kehui.duty.obligation;

import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one unit owes. */
@Component
class OwedSql {
    private static final String OWED =
            ObligationSql.OBLIGATIONS
                    + " where o.unit_id = :unit and"
                    + State.EXPECTED
                    + "order by o.closes_at nulls last, o.duty_id";
    private static final String OWED_IN =
            ObligationSql.OBLIGATIONS
                    + " where o.unit_id = :unit and o.campaign_id = any(array(select c.id from campaign c where c.year = :year)) and"
                    + ObligationSql.SEEN
                    + "and"
                    + State.EXPECTED
                    + "order by "
                    + Obligation.END
                    + " nulls last, o.duty_id";

    private final JdbcClient db;

    OwedSql(JdbcClient db) {
        this.db = db;
    }

    /** What one unit owes, the nearest deadline first. */
    List<Obligation> owed(UnitId unit) {
        return db.sql(OWED).param("unit", unit.value()).query(ObligationRow::obligation).list();
    }

    /** What one unit owes of a year, as far as a scope sees it, the nearest deadline first. */
    List<Obligation> owed(UnitId unit, Scope scope, int year) {
        return db.sql(OWED_IN)
                .param("unit", unit.value())
                .param("scope", scope.path())
                .param("year", year)
                .query(ObligationRow::obligation)
                .list();
    }
}
