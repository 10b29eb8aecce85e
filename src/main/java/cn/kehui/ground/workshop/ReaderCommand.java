package cn.kehui.ground.workshop;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.StringUtils;

/**
 * How a process of the workshop is started: small, niced, and without anything that it may tell.
 */
final class ReaderCommand {
    /** Of one file that a job lays on disk, in the shell's blocks of 512 bytes: 300 MiB. */
    private static final int LARGEST_FILE = 2 * (300 << 10);

    private static final String SHELL =
            "ulimit -c 0; ulimit -f "
                    + LARGEST_FILE
                    + "; if command -v nice >/dev/null; then exec nice -n 5 \"$@\"; else exec \"$@\"; fi";

    private ReaderCommand() {}

    static ProcessBuilder of(ReadingLimits limits, Path scratch) {
        var words = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "sh", java()));
        words.addAll(
                List.of(
                        "-Xmx" + limits.memory() + "m",
                        "-Xss1m",
                        "-XX:MaxMetaspaceSize=128m",
                        "-XX:MaxDirectMemorySize=16m",
                        "-XX:ReservedCodeCacheSize=48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:-UsePerfData",
                        // what was learned fits only those who start as the launcher starts
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + scratch));
        words.addAll(Trained.flags());
        words.addAll(
                List.of(
                        "-cp",
                        String.join(File.pathSeparator, classes()),
                        Workbench.class.getName(),
                        Integer.toString(limits.output()),
                        scratch.toString()));
        var builder = new ProcessBuilder(words);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.directory(scratch.toFile());
        // neither the address of the database nor any key goes along
        var path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The product's own classes, their paths absolute: a process of the workshop stands elsewhere.
     */
    static List<String> classes() {
        var own =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(StringUtils.delimitedListToStringArray(own, File.pathSeparator))
                .map(path -> Path.of(path).toAbsolutePath().toString())
                .toList();
    }
}
