package cn.kehui.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the started database to Spring. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 10;

    /** Waits for the database; {@code Database} comes from whoever starts the product. */
    @Bean
    HikariDataSource dataSource(Database database) {
        var coordinates = database.coordinates();
        var pool = new HikariConfig();
        pool.setJdbcUrl(coordinates.url());
        pool.setUsername(coordinates.user());
        pool.setPassword(coordinates.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("kehui");
        return new HikariDataSource(pool);
    }
}
