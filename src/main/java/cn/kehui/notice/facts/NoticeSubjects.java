package cn.kehui.notice.facts;

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

/** Incoming notices, as the journal calls them. */
@Component
class NoticeSubjects implements Subjects {
    private static final String NAMED =
            """
            select i.id::text as id, i.title, u.name as unit
              from incoming i join unit u on u.id = i.unit_id
             where i.id = any(:ids)
            """;
    private static final String OF =
            """
            select id::text from incoming where unit_id = any(:units) order by at desc limit :most
            """;

    private final JdbcClient db;

    NoticeSubjects(JdbcClient db) {
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
                Texts.say("journal.notice", row.getString("title")), row.getString("unit"));
    }
}
