package cn.kehui.notice.facts;

import cn.kehui.ground.base.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Facts that a version before kept as words get their types, some at a time and all in one
 * transaction, by the rules by which a form's words are read: what they cannot read stays as it was
 * typed, to be put right.
 */
@Component
class FactMigration implements JavaMigration {
    private static final int SOME = 200;
    private static final String OLD =
            """
            select incoming_id, id, kind, fact_values from incoming_fact
             where said is null order by incoming_id, id limit :some
            """;
    private static final String TYPED =
            """
            update incoming_fact set said = :said::jsonb, fact_values = null
             where incoming_id = :notice and id = :id
            """;

    /** A fact as it was kept. */
    private record Old(UUID notice, String id, Said said) {}

    /** None: it runs after those that have one, once. */
    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "facts said";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var db = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        for (var some = some(db); !some.isEmpty(); some = some(db)) {
            some.forEach(
                    one ->
                            db.sql(TYPED)
                                    .param("said", Json.write(one.said()))
                                    .param("notice", one.notice())
                                    .param("id", one.id())
                                    .update());
        }
    }

    private static List<Old> some(JdbcClient db) {
        return db.sql(OLD).param("some", SOME).query(FactMigration::old).list();
    }

    @SuppressWarnings("unchecked")
    private static Old old(ResultSet row, int number) throws SQLException {
        var words = (Map<String, String>) Json.read(row.getString("fact_values"), Map.class);
        return new Old(
                row.getObject("incoming_id", UUID.class),
                row.getString("id"),
                FactReading.of(FactKind.of(row.getString("kind")), words));
    }
}
