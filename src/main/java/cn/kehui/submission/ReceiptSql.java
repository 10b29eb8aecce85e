package cn.kehui.submission;

import cn.kehui.org.Scope;
import cn.kehui.org.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code submission} table, as its receivers read it. */
@Component
class ReceiptSql {
    private static final String RECEIVED =
            """
            select s.*
              from obligation o
              join unit u on u.id = o.unit_id
              join unit r on r.id = o.receiver_id
              join submission s
                on s.id = case when o.state in ('OPEN', 'RETURNED') then o.accepted_id else o.current_id end
             where o.campaign_id = :campaign and o.receiver_id = :receiver and starts_with(r.path, :scope)
             order by o.duty_id, u.code
            """;

    private final JdbcClient db;

    ReceiptSql(JdbcClient db) {
        this.db = db;
    }

    List<Submission> received(String campaign, UnitId receiver, Scope scope) {
        return db.sql(RECEIVED)
                .param("campaign", campaign)
                .param("receiver", receiver.value())
                .param("scope", scope.path())
                .query(SubmissionSql::submission)
                .list();
    }
}
