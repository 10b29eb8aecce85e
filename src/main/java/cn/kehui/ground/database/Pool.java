package cn.kehui.ground.database;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;
import java.util.Map;

/**
 * How long the product waits for its database. Each wait has an end, so that a request ends in
 * words when the database hangs or its machine is gone without a goodbye: the server ends a
 * statement itself first, and only where it does not answer at all the connection is cut.
 */
final class Pool {
    private static final int CONNECTIONS = 10;

    /** For a free connection, or for a new one: a person still waits that long. */
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** How much longer than the server's own limit is waited for its answer. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** A transaction that does nothing, because its process hangs, lets go of its locks. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    private Pool() {}

    /**
     * @param patience how long one statement may take
     */
    static HikariConfig of(Coordinates coordinates, Duration patience) {
        var connecting = patience.compareTo(CONNECTING) < 0 ? patience : CONNECTING;
        var pool = new HikariConfig();
        pool.setPoolName("kehui");
        pool.setJdbcUrl(coordinates.url());
        pool.setUsername(coordinates.user());
        pool.setPassword(coordinates.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionTimeout(connecting.toMillis());
        pool.setValidationTimeout(connecting.toMillis() / 2);
        // firewalls forget connections that are silent for long
        pool.setKeepaliveTime(Duration.ofMinutes(2).toMillis());
        driver(connecting, patience.plus(GRACE)).forEach(pool::addDataSourceProperty);
        pool.setConnectionInitSql(
                "set statement_timeout = %d; set idle_in_transaction_session_timeout = %d"
                        .formatted(patience.toMillis(), IDLE.toMillis()));
        return pool;
    }

    /** As words: the driver does not look at anything else. */
    private static Map<String, String> driver(Duration connecting, Duration silence) {
        return Map.of(
                "tcpKeepAlive", "true",
                "connectTimeout", "" + connecting.toSeconds(),
                "loginTimeout", "" + connecting.toSeconds(),
                "socketTimeout", "" + silence.toSeconds());
    }
}
