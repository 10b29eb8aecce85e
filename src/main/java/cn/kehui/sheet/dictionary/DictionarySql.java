package cn.kehui.sheet.dictionary;

import cn.kehui.ground.account.PersonId;
import cn.kehui.sheet.form.FormId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code form_fact} table. */
@Component
class DictionarySql {
    private static final String OF =
            "select field, fact from form_fact where form_id = :form and form_version = :version";
    private static final String CLEAR =
            "delete from form_fact where form_id = :form and form_version = :version";
    private static final String INSERT =
            """
            insert into form_fact (form_id, form_version, field, fact, confirmed_by, confirmed_at)
            values (:form, :version, :field, :fact, :by, :now)
            """;

    private final JdbcClient db;

    DictionarySql(JdbcClient db) {
        this.db = db;
    }

    /** What was confirmed; a question that asks for nothing known has an empty one. */
    Map<String, Optional<FactName>> of(FormId form) {
        var facts = new LinkedHashMap<String, Optional<FactName>>();
        ask(OF, form)
                .query(
                        row -> {
                            facts.put(
                                    row.getString("field"), FactName.named(row.getString("fact")));
                        });
        return facts;
    }

    void put(FormId form, Map<String, Optional<FactName>> facts, PersonId by, Instant now) {
        ask(CLEAR, form).update();
        facts.forEach(
                (field, fact) ->
                        ask(INSERT, form)
                                .param("field", field)
                                .param("fact", fact.map(Enum::name).orElse(""))
                                .param("by", by.value())
                                .param("now", Timestamp.from(now))
                                .update());
    }

    private JdbcClient.StatementSpec ask(String sql, FormId form) {
        return db.sql(sql).param("form", form.name()).param("version", form.version());
    }
}
