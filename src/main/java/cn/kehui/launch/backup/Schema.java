package cn.kehui.launch.backup;

import cn.kehui.ground.database.Coordinates;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The migrations that a database has seen. */
final class Schema {
    private Schema() {}

    /**
     * @param target the last migration to know of; null: all
     */
    static Flyway of(Coordinates at, @Nullable String target) {
        var known =
                Flyway.configure()
                        .dataSource(at.url(), at.user(), at.password())
                        .locations("classpath:db/migration")
                        .placeholderReplacement(false);
        return (target == null ? known : known.target(target)).load();
    }
}
