package cn.kehui.started;

import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Settings;
import cn.kehui.ground.database.TestPlace;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** An external PostgreSQL with two roles, as docs/production.md makes them. */
final class External implements AutoCloseable {
    private final Path server = TestPlace.fresh();
    private final Database postgres;

    External() throws SQLException {
        postgres = Database.start(new Settings(server, "a test", null));
        try (var db = postgres.coordinates().connect();
                var words = db.createStatement()) {
            words.execute("create role the_owner login password 'o'");
            words.execute("create role the_product login password 'p'");
            words.execute(
                    "create database kehui owner the_owner encoding 'UTF8' template template0");
        }
    }

    private String url() {
        return postgres.coordinates().url().replaceAll("/postgres$", "/kehui");
    }

    /** By which the product finds it. */
    Map<String, String> variables() {
        return Map.of(
                "KEHUI_DB_URL", url(),
                "KEHUI_DB_USER", "the_product",
                "KEHUI_DB_PASSWORD", "p",
                "KEHUI_DB_OWNER_USER", "the_owner",
                "KEHUI_DB_OWNER_PASSWORD", "o");
    }

    /** Brings its schema to where an older version left it. */
    void migrate(String target) {
        Flyway.configure()
                .dataSource(url(), "the_owner", "o")
                .target(target)
                .placeholderReplacement(false)
                .load()
                .migrate();
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection(url(), "the_owner", "o");
    }

    /** The first column of what {@code sql} gives. */
    List<String> asked(String sql) throws SQLException {
        try (var db = owner();
                var query = db.createStatement();
                var row = query.executeQuery(sql)) {
            var words = new ArrayList<String>();
            while (row.next()) {
                words.add(row.getString(1));
            }
            return words;
        }
    }

    @Override
    public void close() {
        postgres.close();
        TestPlace.remove(server);
    }
}
