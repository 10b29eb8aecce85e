package cn.kehui.database;

import cn.kehui.base.Texts;
import cn.kehui.base.web.SafetyNote;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the started database to Spring. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 10;

    /**
     * Waits for the database; {@code Database} comes from whoever starts the product. What runs
     * owns nothing there.
     */
    @Bean
    HikariDataSource dataSource(Database database) {
        var coordinates = database.running();
        var pool = new HikariConfig();
        pool.setJdbcUrl(coordinates.url());
        pool.setUsername(coordinates.user());
        pool.setPassword(coordinates.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("kehui");
        return new HikariDataSource(pool);
    }

    /** The owner migrates, and then grants who runs what it needs. */
    @Bean
    FlywayConfigurationCustomizer migratedByTheOwner(Database database) {
        return flyway -> {
            var owner = database.coordinates();
            flyway.dataSource(owner.url(), owner.user(), owner.password());
            flyway.callbacks(new Granting(database));
        };
    }

    @Bean
    SafetyNote rolesOfTheDatabase(Database database) {
        return () ->
                database.separate()
                        ? Texts.say("database.two-roles")
                        : Texts.say("database.one-role");
    }
}
