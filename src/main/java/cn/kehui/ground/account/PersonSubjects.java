package cn.kehui.ground.account;

import cn.kehui.ground.account.JournalLine.Named;
import cn.kehui.ground.account.JournalLine.Subjects;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People and units, as the journal calls them. */
@Component
class PersonSubjects implements Subjects {
    private static final String NAMED =
            """
            select p.id::text as id, p.name as words, u.name as unit
              from person p join unit u on u.id = p.unit_id where p.id = any(:ids)
            union all
            select u.id::text, u.name, u.name from unit u where u.id = any(:ids)
            union all
            select u.code, u.name, u.name from unit u where u.code = any(:words)
            """;
    private static final String OF =
            """
            select id::text from person where unit_id = any(:units)
            union all
            select code from unit where id = any(:units)
            limit :most
            """;

    private final JdbcClient db;

    PersonSubjects(JdbcClient db) {
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
        return new Named(row.getString("words"), row.getString("unit"));
    }
}
