package cn.kehui.ground.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs programs of the operating system: short ones to their end, lasting ones so that they end
 * with us.
 */
final class Command {
    /**
     * Runs "$@" and ends it when the pipe on stdin closes, which the kernel does even for a JVM
     * that was killed. SIGINT is PostgreSQL's fast shutdown, and makes initdb clean up. {@code
     * read} is built in: no process but the shell waits.
     */
    private static final String ENDS_WITH_US =
            """
            exec 3<&0
            "$@" 3<&- </dev/null &
            child=$!
            trap '' HUP INT TERM
            { while read -r _ <&3; do :; done; kill -INT $child; } 2>/dev/null &
            guard=$!
            wait $child
            code=$?
            kill -KILL $guard 2>/dev/null
            exit $code
            """;

    private Command() {}

    /** What a program that ran to its end has said. */
    record Outcome(int code, String output) {}

    static Outcome run(String... words) throws IOException {
        return finish(new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    /**
     * Starts a program in a session of its own, away from the terminal's Ctrl-C; it is told to end
     * when we do.
     */
    static Process start(List<String> words, Path log) throws IOException {
        return guarded(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /**
     * Like {@link #start}, and waits; a secret goes by the environment, which {@code ps} does not
     * show.
     */
    static Outcome runGuarded(List<String> words, Map<String, String> environment)
            throws IOException {
        var process = guarded(words).redirectErrorStream(true);
        process.environment().putAll(environment);
        return finish(process.start());
    }

    private static ProcessBuilder guarded(List<String> words) {
        var all = new ArrayList<>(List.of("setsid", "sh", "-c", ENDS_WITH_US, "kehui-guard"));
        all.addAll(words);
        var process = new ProcessBuilder(all);
        process.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("KEHUI_"));
        process.environment().put("LC_ALL", "C");
        return process;
    }

    private static Outcome finish(Process process) throws IOException {
        try {
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
