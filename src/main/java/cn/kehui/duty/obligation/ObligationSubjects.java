package cn.kehui.duty.obligation;

import cn.kehui.ground.account.JournalLine.Named;
import cn.kehui.ground.account.JournalLine.Subjects;
import cn.kehui.ground.base.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Obligations, as the journal calls them: whose, and what it is. */
@Component
class ObligationSubjects implements Subjects {
    private static final String NAMED =
            """
            select o.id::text as id, d.title, u.name as unit
              from obligation o
              join duty d on d.id = o.duty_id
              join unit u on u.id = o.unit_id
             where o.id = any(:ids)
            """;
    private static final String OF =
            """
            select id::text from obligation where unit_id = any(:units) order by changed_at desc limit :most
            """;

    private final JdbcClient db;

    ObligationSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, Named> named(Set<String> ids) {
        return Subjects.named(db, NAMED, ids, (row, _) -> words(row));
    }

    @Override
    public List<String> of(Collection<UUID> units) {
        return Subjects.of(db, OF, units);
    }

    private static Named words(ResultSet row) throws SQLException {
        return new Named(
                Texts.say("journal.of", row.getString("unit"), row.getString("title")),
                row.getString("unit"));
    }
}
