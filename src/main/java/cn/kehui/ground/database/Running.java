package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that another process of the same product has started on some data. */
final class Running {
    private Running() {}

    /** How to reach it as the owner; null where nobody works on that data. */
    static @Nullable Coordinates in(Path root) {
        var data = new DataDir(root);
        try {
            var lines = PidFile.lines(data.cluster());
            if (lines.size() < 8
                    || !lines.get(7).startsWith("ready")
                    || !Leftovers.living(data.cluster()).contains(lines.getFirst().strip())) {
                return null;
            }
            var password = Files.readString(data.secrets().resolve(Roles.OWNER_PASSWORD)).strip();
            return new Coordinates(
                    "jdbc:postgresql://127.0.0.1:" + lines.get(3) + "/postgres",
                    Cluster.USER,
                    password);
        } catch (IOException e) {
            throw new Refusal("database.not-writable", root, DataDir.reason(e)).because(e);
        }
    }
}
