package cn.kehui.duty.obligation;

import cn.kehui.ground.account.JournalLine.Named;
import cn.kehui.ground.account.JournalLine.Subjects;
import cn.kehui.ground.base.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
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
             where o.id::text = any(:ids)
            """;
    private static final String OF =
            """
            select id::text from obligation where unit_id = any(:units) order by changed_at desc limit 2000
            """;

    private final JdbcClient db;

    ObligationSubjects(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Map<String, Named> named(Set<String> ids) {
        var named = new HashMap<String, Named>();
        db.sql(NAMED)
                .param("ids", ids.toArray(String[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        named.put(
                                                row.getString("id"),
                                                new Named(
                                                        Texts.say(
                                                                "journal.of",
                                                                row.getString("unit"),
                                                                row.getString("title")),
                                                        row.getString("unit"))));
        return named;
    }

    @Override
    public List<String> of(Collection<UUID> units) {
        return db.sql(OF).param("units", units.toArray(UUID[]::new)).query(String.class).list();
    }
}
