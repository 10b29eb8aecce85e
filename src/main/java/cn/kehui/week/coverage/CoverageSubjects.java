package cn.kehui.week.coverage;

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

/** Reports in the press, as the journal calls them: whose, and which. */
@Component
class CoverageSubjects implements Subjects {
    private static final String NAMED =
            """
            select c.id::text as id, c.outlet, c.title, u.name as unit
              from coverage c
              join unit u on u.id = c.unit_id
             where c.id = any(:ids)
            """;
    private static final String OF =
            """
            select id::text from coverage where unit_id = any(:units) order by edited_at desc limit :most
            """;

    private final JdbcClient db;

    CoverageSubjects(JdbcClient db) {
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
                Texts.say(
                        "journal.of",
                        row.getString("unit"),
                        row.getString("outlet") + " " + row.getString("title")),
                row.getString("unit"));
    }
}
