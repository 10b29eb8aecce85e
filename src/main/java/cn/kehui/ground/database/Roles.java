package cn.kehui.ground.database;

import java.sql.SQLException;

/**
 * The two who work in a database: who owns the tables and migrates them, and who the product runs
 * as. They are one where an external database was given with one role only.
 */
record Roles(Coordinates owner, Coordinates running) {
    static final String OWNER_PASSWORD = "database-password";
    static final String RUNNING_PASSWORD = "database-running-password";
    private static final String RUNNING = "kehui_running";

    /** Invalid authorization: a role that is not there, or has another password. */
    private static final String UNAUTHORISED = "28";

    private static final String MADE =
            """
            do $$ begin
                if not exists (select 1 from pg_roles where rolname = '%1$s') then
                    create role %1$s;
                end if;
            end $$;
            alter role %1$s login nosuperuser nocreatedb nocreaterole noreplication password '%2$s'
            """;

    static Roles one(Coordinates both) {
        return new Roles(both, both);
    }

    /**
     * Those of an embedded database. The one it runs as is made where it is missing: data
     * directories from before have none.
     */
    static Roles embedded(DataDir data, Coordinates owner) {
        var password = Secret.keep(data.secrets().resolve(RUNNING_PASSWORD));
        var running = new Coordinates(owner.url(), RUNNING, password);
        try {
            if (!known(running)) {
                try (var db = owner.connect();
                        var words = db.createStatement()) {
                    words.execute(MADE.formatted(RUNNING, password));
                }
            }
            return new Roles(owner, running);
        } catch (SQLException e) {
            throw new Refusal("database.no-connection", owner, String.valueOf(e.getMessage()))
                    .because(e);
        }
    }

    private static boolean known(Coordinates running) throws SQLException {
        try (var _ = running.connect()) {
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(UNAUTHORISED)) {
                return false;
            }
            throw e;
        }
    }

    boolean two() {
        return !owner.user().equals(running.user());
    }
}
