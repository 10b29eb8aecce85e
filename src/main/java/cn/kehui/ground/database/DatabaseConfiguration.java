package cn.kehui.ground.database;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.SafetyNote;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the started database to Spring. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Waits for the database; {@code Database} comes from whoever starts the product. What runs
     * owns nothing there.
     */
    @Bean
    HikariDataSource dataSource(
            Database database, @Value("${kehui.database.patience}") Duration patience) {
        return new HikariDataSource(Pool.of(database.running(), patience));
    }

    /** The owner migrates, for as long as it takes, and then grants who runs what it needs. */
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
