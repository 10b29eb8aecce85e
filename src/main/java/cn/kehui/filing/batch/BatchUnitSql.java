package cn.kehui.filing.batch;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the {@code obligation} table whose files a batch can hold. */
@Component
class BatchUnitSql {
    private static final String OWED =
            """
            select o.id, u.name as unit, u.code
              from obligation o
              join unit u on u.id = o.unit_id
             where o.campaign_id = :campaign and o.duty_id = :duty and o.receiver_id = :unit and
            """
                    + State.EXPECTED
                    + " order by u.code, o.id";
    private static final String LACKING =
            """
            select u.name
              from obligation o
              join unit u on u.id = o.unit_id
             where o.campaign_id = :campaign and o.duty_id = :duty and o.receiver_id = :unit
               and not exists (select 1 from batch_file f where f.campaign_id = :campaign and f.batch_id = :id and f.obligation_id = o.id) and
            """
                    + State.EXPECTED
                    + " order by u.code, o.id limit :most";

    private final JdbcClient db;

    BatchUnitSql(JdbcClient db) {
        this.db = db;
    }

    /** What units owe to {@code receiver} of a duty. */
    List<BatchRules.Owed> owed(DutyId duty, UnitId receiver) {
        return db.sql(OWED)
                .param("campaign", duty.campaign().value())
                .param("duty", duty.value())
                .param("unit", receiver.value())
                .query(
                        (row, _) ->
                                new BatchRules.Owed(
                                        new ObligationId(row.getObject("id", UUID.class)),
                                        row.getString("unit"),
                                        row.getString("code")))
                .list();
    }

    /** Names of units that owe it to that receiver and of which the batch has no file. */
    List<String> lacking(Batch batch, UnitId receiver, int most) {
        return db.sql(LACKING)
                .param("campaign", batch.id().campaign().value())
                .param("id", batch.id().value())
                .param("duty", batch.duty().value())
                .param("unit", receiver.value())
                .param("most", most)
                .query(String.class)
                .list();
    }
}
