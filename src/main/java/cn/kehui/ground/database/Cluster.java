package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The files of the database: made once, and refused when another major version made them. */
final class Cluster {
    static final String USER = "kehui";

    /**
     * The password comes in by a file that initdb reads as its own user, and that goes with the
     * rest of a half-made one.
     */
    private static final String INITDB =
            """
            umask 077
            printf '%s\\n' "$KEHUI_PASSWORD" >"$2.pw" || exit
            unset KEHUI_PASSWORD
            exec "$1" -D "$2" -U kehui --pwfile="$2.pw" -A scram-sha-256 -E UTF8 \\
                --locale=C --locale-provider=builtin --builtin-locale=C.UTF-8
            """;

    private Cluster() {}

    /**
     * Sees to it that there is a database of this engine's version. It gets its name last: a
     * half-made one is made anew.
     */
    static void ensure(DataDir data, Engine engine, RunAs runAs, String password) {
        try {
            var version = data.cluster().resolve("PG_VERSION");
            if (!Files.isDirectory(data.cluster())) {
                DataDir.removeParts(data.database());
                make(data, engine, runAs, password);
            }
            var found = Files.readString(version).strip();
            if (!found.equals(Engine.MAJOR)) {
                throw new Refusal("database.other-version", data.cluster(), found, Engine.MAJOR);
            }
        } catch (IOException e) {
            throw new Refusal("database.not-made", data.database(), DataDir.reason(e)).because(e);
        }
    }

    private static void make(DataDir data, Engine engine, RunAs runAs, String password)
            throws IOException {
        var part = data.database().resolve("cluster.part-" + ProcessHandle.current().pid());
        var words = runAs.command("sh", "-c", INITDB, "initdb", engine.program("initdb"), part);
        var outcome = Command.runGuarded(words, Map.of("KEHUI_PASSWORD", password));
        if (outcome.code() != 0) {
            Files.writeString(data.log(), outcome.output() + "\n");
            throw new Refusal("database.not-made", data.database(), lastLine(outcome.output()));
        }
        DataDir.remove(part.resolveSibling(part.getFileName() + ".pw"));
        Files.move(part, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String lastLine(String output) {
        var said =
                output.lines()
                        .filter(
                                line ->
                                        line.contains("error:")
                                                || line.contains("FATAL")
                                                || line.contains("PANIC"));
        return said.reduce((_, last) -> last)
                .orElse(output.lines().reduce((_, last) -> last).orElse("?"));
    }
}
