package cn.kehui.staff.directory;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The {@code unit_import} table. */
@Component
class ImportSql {
    private static final String INSERT =
            """
            insert into unit_import (id, file_name, rows, sent_by, sent_at)
            values (:id, :name, :rows::jsonb, :by, :at)
            """;
    private static final String ONE =
            """
            select i.file_name, i.rows, i.confirmed_at
              from unit_import i join person p on p.id = i.sent_by join unit u on u.id = p.unit_id
             where i.id = :id and starts_with(u.path, :scope)
            """;
    private static final String LOCK = "select id from unit_import where id = :id for update";
    private static final String CONFIRM =
            "update unit_import set confirmed_at = :at where id = :id";

    private final JdbcClient db;
    private final JsonMapper json;

    ImportSql(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A table laid aside. */
    record Laid(
            ImportId id, String fileName, @Nullable Instant confirmedAt, List<TypedUnit> rows) {}

    void insert(Laid laid, Actor by, Instant at) {
        db.sql(INSERT)
                .param("id", laid.id().value())
                .param("name", laid.fileName())
                .param("rows", json.writeValueAsString(laid.rows()))
                .param("by", by.id().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Sent by somebody of a unit within {@code scope}. */
    Optional<Laid> one(Scope scope, ImportId id) {
        return db.sql(ONE)
                .param("scope", scope.path())
                .param("id", id.value())
                .query(
                        (row, _) ->
                                new Laid(
                                        id,
                                        row.getString("file_name"),
                                        instant(row.getTimestamp("confirmed_at")),
                                        json.readValue(
                                                row.getString("rows"), new TypeReference<>() {})))
                .optional();
    }

    /** Nobody else confirms it until this transaction ends. */
    void lock(ImportId id) {
        db.sql(LOCK).param("id", id.value()).query().listOfRows();
    }

    void confirm(ImportId id, Instant at) {
        db.sql(CONFIRM).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
