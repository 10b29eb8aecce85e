package cn.kehui.ground.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.core.io.ClassPathResource;

/**
 * What the running product may do in the database, as {@code db/rights.sql} has it: it keeps what
 * people enter and owns nothing, so that it can neither change the tables nor what guards them.
 */
final class Rights {
    /** Any number of its own: one at a time grants. */
    private static final String ALONE = "select pg_advisory_xact_lock(1269131880)";

    private static final String PLACE = "select quote_ident(current_schema()), quote_ident('%s')";
    private static final String OWNS =
            """
            select exists (select 1 from pg_namespace n left join pg_class c on c.relnamespace = n.oid and c.relkind = 'r'
                            where n.nspname = current_schema()
                              and (pg_has_role(n.nspowner, 'MEMBER') or pg_has_role(c.relowner, 'MEMBER')))
            """;

    private Rights() {}

    /** Grants them in one transaction, as the owner. Safe to repeat, and to do from several. */
    static void grant(Connection owner, String to) throws SQLException {
        owner.setAutoCommit(false);
        try (var words = owner.createStatement()) {
            words.execute(ALONE);
            words.execute(words(owner, to));
        }
        owner.commit();
    }

    /** Whether whoever is connected could change the tables themselves. */
    static boolean owns(Connection running) throws SQLException {
        try (var query = running.createStatement();
                var row = query.executeQuery(OWNS)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static String words(Connection owner, String to) throws SQLException {
        try (var query = owner.createStatement();
                var row = query.executeQuery(PLACE.formatted(to.replace("'", "''")));
                var rights = new ClassPathResource("db/rights.sql").getInputStream()) {
            row.next();
            return new String(rights.readAllBytes(), UTF_8)
                    .replace(":schema", row.getString(1))
                    .replace(":running", row.getString(2));
        } catch (IOException e) {
            throw new IllegalStateException("the rights are in the jar", e);
        }
    }
}
