package cn.kehui.ground.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A program of the machine that opens what Java does not: run within limits, with nothing of the
 * product's surroundings, and only where it is present. For jobs of the workshop alone.
 *
 * @param command its name, as it is looked for along PATH
 */
public record Tool(String command, Limits limits) {
    private static final String LIMITED =
            "ulimit -c 0; ulimit -t %d; ulimit -v %d; ulimit -f %d; exec \"$@\"";

    /** Of what {@code ulimit -f} counts. */
    private static final int BLOCK = 512;

    /** From here on an exit status says which signal ended it. */
    private static final int SIGNALLED = 128;

    /**
     * What one run may use.
     *
     * @param seconds of computing, and by the clock
     * @param memory mebibytes
     * @param output bytes of each file that it writes, and of what it says
     */
    public record Limits(int seconds, int memory, long output) {}

    /**
     * How a run ended.
     *
     * @param well of itself, saying that all went well
     * @param stopped at a limit, or by a fault of its own: nothing is said of the file
     */
    public record Ran(boolean well, boolean stopped, byte[] said) {
        private static final Ran STOPPED = new Ran(false, true, new byte[0]);
    }

    public boolean present() {
        return found().isPresent();
    }

    private Optional<Path> found() {
        return Arrays.stream(path().split(":"))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String path() {
        var path = System.getenv("PATH");
        return path == null ? "/usr/bin" : path;
    }

    /**
     * Runs it to its end, or to a limit.
     *
     * @throws IllegalStateException if it is not there
     */
    public Ran run(List<String> args) throws IOException {
        var said = Files.createTempFile("said", "");
        try {
            var process = builder(args).redirectOutput(said.toFile()).start();
            try {
                process.getOutputStream().close();
                return process.waitFor(limits.seconds(), TimeUnit.SECONDS)
                        ? ran(process.exitValue(), said)
                        : Ran.STOPPED;
            } finally {
                kill(process);
                process.waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Ran.STOPPED;
        } finally {
            Files.delete(said);
        }
    }

    /** With what it has started, listed before: nobody knows afterwards. */
    static void kill(Process process) {
        var below = process.descendants().toList();
        process.destroyForcibly();
        below.forEach(ProcessHandle::destroyForcibly);
    }

    private Ran ran(int status, Path said) throws IOException {
        if (status > SIGNALLED || Files.size(said) >= limits.output()) {
            return Ran.STOPPED;
        }
        try (var in = Files.newInputStream(said)) {
            return new Ran(status == 0, false, in.readAllBytes());
        }
    }

    private ProcessBuilder builder(List<String> args) {
        var found = found().orElseThrow(() -> new IllegalStateException(command + " is not there"));
        long blocks = (limits.output() + BLOCK - 1) / BLOCK;
        var within = LIMITED.formatted(limits.seconds(), limits.memory() * 1024L, blocks);
        var words = new ArrayList<>(List.of("/bin/sh", "-c", within, "sh", found.toString()));
        words.addAll(args);
        var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        // neither keys nor proxies nor settings of other programs reach it
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path(), "LC_ALL", "C"));
        return builder;
    }
}
