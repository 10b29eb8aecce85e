package cn.kehui.ground.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL's settings, given on its command line, where no file and no {@code alter system} can
 * undo them.
 */
final class ServerSettings {
    /**
     * What is committed stays committed, over a crash and a power cut; and only a password lets
     * anyone in.
     */
    private static final Map<String, String> PROMISED =
            Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "listen_addresses", "127.0.0.1",
                    "password_encryption", "scram-sha-256");

    /**
     * For one office on a small machine, where PostgreSQL and the JVM share 512 MB; and what is
     * filled in a minute is counted within that minute.
     */
    private static final List<String> SIZED =
            List.of(
                    "shared_buffers=64MB",
                    "max_connections=60",
                    "work_mem=8MB",
                    "maintenance_work_mem=64MB",
                    "max_wal_size=512MB",
                    "io_method=sync",
                    "autovacuum_naptime=15s",
                    "autovacuum_max_workers=1",
                    "autovacuum_worker_slots=2",
                    "max_logical_replication_workers=0",
                    "unix_socket_directories=",
                    "timezone=Asia/Shanghai",
                    "log_timezone=Asia/Shanghai",
                    "log_line_prefix=%m [%p] ",
                    "lc_messages=C");

    private ServerSettings() {}

    static List<String> all(int port) {
        var all = new java.util.ArrayList<>(SIZED);
        PROMISED.forEach((name, value) -> all.add(name + "=" + value));
        all.add("port=" + port);
        return all;
    }

    /**
     * Asks the running server whether it keeps the promises; refuses to work on one that does not.
     */
    static void verify(Coordinates server) {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (var promised : PROMISED.entrySet()) {
                try (var shown = statement.executeQuery("show " + promised.getKey())) {
                    shown.next();
                    if (!shown.getString(1).equals(promised.getValue())) {
                        throw new Refusal(
                                "database.not-durable",
                                promised.getKey(),
                                shown.getString(1),
                                promised.getValue());
                    }
                }
            }
        } catch (SQLException e) {
            throw new Refusal("database.no-connection", server, String.valueOf(e.getMessage()))
                    .because(e);
        }
    }
}
