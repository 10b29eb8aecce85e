package cn.kehui.filing.submission.told;

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

/** Versions that were filed, as the journal calls them. */
@Component
class SubmissionSubjects implements Subjects {
    private static final String NAMED =
            """
            select s.id::text as id, d.title, u.name as unit, s.version
              from submission s
              join obligation o on o.campaign_id = s.campaign_id and o.id = s.obligation_id
              join duty d on d.id = o.duty_id
              join unit u on u.id = o.unit_id
             where s.id = any(:ids)
            """;
    private static final String OF =
            """
            select s.id::text from submission s
              join obligation o on o.campaign_id = s.campaign_id and o.id = s.obligation_id
             where o.unit_id = any(:units) order by s.filed_at desc limit :most
            """;

    private final JdbcClient db;

    SubmissionSubjects(JdbcClient db) {
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
                        "journal.version",
                        row.getString("unit"),
                        row.getString("title"),
                        row.getInt("version")),
                row.getString("unit"));
    }
}
