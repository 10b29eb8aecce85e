package cn.kehui.sheet.form;

import cn.kehui.ground.base.Json;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code form_version} table. */
@Component
class FormSql {
    private static final String KEEP =
            """
            insert into form_version (name, version, definition) values (:name, :version, :definition::jsonb)
            on conflict do nothing
            """;
    private static final String FIND =
            "select definition from form_version where name = :name and version = :version";

    private final JdbcClient db;

    FormSql(JdbcClient db) {
        this.db = db;
    }

    void keep(FormId id, String definition) {
        db.sql(KEEP)
                .param("name", id.name())
                .param("version", id.version())
                .param("definition", definition)
                .update();
    }

    @SuppressWarnings("unchecked")
    Optional<Map<String, Object>> find(FormId id) {
        return db.sql(FIND)
                .param("name", id.name())
                .param("version", id.version())
                .query(String.class)
                .optional()
                .map(json -> (Map<String, Object>) Json.read(json, Map.class));
    }
}
