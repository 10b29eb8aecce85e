package cn.kehui.week.photo.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Programs of the machine that open what Java does not: run with limits, and only where present.
 */
enum Tool {
    HEIF("heif-convert"),
    PROBE("ffprobe");

    private static final int SECONDS = 30;

    /** In kibibytes; a picture of 50 million pixels takes half. */
    private static final int MEMORY = 1 << 20;

    private static final String LIMITS =
            "ulimit -c 0; ulimit -t " + SECONDS + "; ulimit -v " + MEMORY + "; exec \"$@\"";

    private final String command;

    Tool(String command) {
        this.command = command;
    }

    boolean present() {
        return found().isPresent();
    }

    private Optional<Path> found() {
        var path = System.getenv("PATH");
        return Arrays.stream((path == null ? "/usr/bin" : path).split(":"))
                .map(folder -> Path.of(folder, command))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether it ended in time, and well. */
    boolean run(String... args) throws IOException {
        return runInto(Path.of("/dev/null"), args);
    }

    /**
     * The first line that it says; empty where it is not there, says nothing, or takes too long.
     */
    String tell(String... args) throws IOException {
        if (!present()) {
            return "";
        }
        var said = Files.createTempFile("said", "");
        try {
            return runInto(said, args)
                    ? Files.readString(said).lines().findFirst().orElse("").strip()
                    : "";
        } finally {
            Files.delete(said);
        }
    }

    private boolean runInto(Path said, String... args) throws IOException {
        var process = builder(args).redirectOutput(said.toFile()).start();
        try {
            process.getOutputStream().close();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly();
        }
    }

    private ProcessBuilder builder(String... args) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", LIMITS, "sh"));
        words.add(found().orElseThrow().toString());
        words.addAll(List.of(args));
        return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
