package cn.kehui.world;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** A pool whose connections tell {@link Asked} what goes over them. */
final class ListeningPool extends HikariDataSource {
    ListeningPool(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return Listening.to(super.getConnection());
    }
}
