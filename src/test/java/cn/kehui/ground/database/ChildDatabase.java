package cn.kehui.ground.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that has started the database, to be killed. */
final class ChildDatabase {
    private final Process process;
    private final BufferedReader says;

    private ChildDatabase(Process process) {
        this.process = process;
        this.says = process.inputReader();
    }

    /** Starts the child and waits until its database answers, or it gives up. */
    static ChildDatabase start(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ChildDatabase.class.getName(),
                                data.toString())
                        .redirectErrorStream(true)
                        .start();
        return new ChildDatabase(process);
    }

    /** The next line the child says: the address of its database, or why it refuses. */
    String line() throws IOException {
        return String.valueOf(says.readLine());
    }

    /** As the kernel does when memory runs out: no hook, no goodbye. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    long pid() {
        return process.pid();
    }

    /** The child: starts, says where, and waits to be killed. */
    public static void main(String[] args) throws Exception {
        try {
            var database =
                    Database.start(new Settings(Path.of(args[0]), "http://127.0.0.1:8090/", null));
            System.out.println(database.coordinates().url());
            Thread.sleep(60_000);
        } catch (Refusal refused) {
            System.out.println(refused.getMessage());
        }
        System.exit(0);
    }
}
