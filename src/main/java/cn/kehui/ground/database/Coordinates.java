package cn.kehui.ground.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a running PostgreSQL.
 *
 * @param url as JDBC wants it, with no password in it
 */
public record Coordinates(String url, String user, String password) {

    /**
     * Takes a JDBC address, or one as psql and hosting services write it: {@code
     * postgresql://user:password@host/database}.
     */
    static Coordinates of(String address, @Nullable String user, @Nullable String password) {
        if (address.startsWith("jdbc:postgresql:")) {
            return new Coordinates(address, text(user), text(password));
        }
        if (!address.matches("postgres(ql)?://.+")) {
            throw new Refusal("database.url", address);
        }
        var uri = URI.create(address);
        var known = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        int colon = known.indexOf(':');
        var host = uri.getRawAuthority().substring(uri.getRawAuthority().lastIndexOf('@') + 1);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return new Coordinates(
                "jdbc:postgresql://" + host + uri.getRawPath() + query,
                user != null ? user : colon < 0 ? known : known.substring(0, colon),
                password != null ? password : colon < 0 ? "" : known.substring(colon + 1));
    }

    /** A connection of its own, for work beside the pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Coordinates withUrl(String other) {
        return new Coordinates(other, user, password);
    }

    @Override
    public String toString() {
        return url + " as " + user;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
