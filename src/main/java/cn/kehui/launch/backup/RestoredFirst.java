package cn.kehui.launch.backup;

import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.Refusal;
import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The product does not start on a database that a restore has not made whole. */
@Configuration(proxyBeanMethods = false)
class RestoredFirst {

    @Bean
    FlywayConfigurationCustomizer refusedWhileHalfRestored(Database database) {
        return _ -> {
            var owner = database.coordinates();
            try (var db = owner.connect()) {
                if (HalfRestored.is(db)) {
                    throw new Refusal("database.half-restored", owner);
                }
            } catch (SQLException e) {
                throw new Refusal("database.no-connection", owner, String.valueOf(e.getMessage()))
                        .because(e);
            }
        };
    }
}
