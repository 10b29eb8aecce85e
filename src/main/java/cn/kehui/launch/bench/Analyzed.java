package cn.kehui.launch.bench;

import cn.kehui.ground.database.Database;
import java.sql.SQLException;

/** Counts the rows anew, so that PostgreSQL plans for what was filled in: the owner's to do. */
final class Analyzed {
    private Analyzed() {}

    static void by(Database database) {
        try (var owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            words.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may analyze", e);
        }
    }
}
