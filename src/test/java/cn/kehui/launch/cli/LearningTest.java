package cn.kehui.launch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the launcher lets the JVM learn of the product, with a JVM that writes down what it is asked
 * for.
 */
class LearningTest {
    private static final String JAVA =
            """
            #!/bin/sh
            printf '%s\\n' "$*" >> "$KEHUI_HOME/asked.txt"
            for word in "$@"; do
                case $word in -XX:AOTCacheOutput=*) LEARNS ;; esac
            done
            """;

    @TempDir Path home;
    @TempDir Path jdk;

    @BeforeEach
    void layOut() throws IOException {
        Files.copy(Path.of("kehui"), home.resolve("kehui"));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectory(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "");
        Files.createDirectory(jdk.resolve("bin"));
        program("javac", "#!/bin/sh\n");
        release("25.0.1");
        learns("echo learned > \"${word#*=}\"");
        built(0);
    }

    private void program(String name, String text) throws IOException {
        var file = Files.writeString(jdk.resolve("bin").resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void learns(String how) throws IOException {
        program("java", JAVA.replace("LEARNS", how));
    }

    private void release(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void built(int secondsLater) throws IOException {
        var at = FileTime.from(Instant.now().plusSeconds(60L + secondsLater));
        for (var name : List.of("kehui.jar", "kehui.built")) {
            Files.writeString(home.resolve("target").resolve(name), "");
            Files.setLastModifiedTime(home.resolve("target").resolve(name), at);
        }
    }

    /**
     * What java was asked for: "train" or what the verb was given, with the file it begins with.
     */
    private List<String> asked(String... words) throws IOException, InterruptedException {
        Files.deleteIfExists(home.resolve("asked.txt"));
        var command = new java.util.ArrayList<>(List.of(home.resolve("kehui").toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readAllLines(home.resolve("asked.txt")).stream()
                .map(
                        line ->
                                (line.contains("-XX:AOTCache=") ? "begins learned: " : "")
                                        + line.replaceAll(".* cn\\.kehui\\.Kehui ", ""))
                .toList();
    }

    @Test
    void aVerbLearnsOnceAndBeginsWithWhatWasLearned() throws Exception {
        assertThat(asked("collect", "mail"))
                .containsExactly("train", "begins learned: collect mail");
        assertThat(asked("notice", "read")).containsExactly("begins learned: notice read");
    }

    @Test
    void anotherBuildAndAnotherJdkLearnAnew() throws Exception {
        asked("collect");
        built(5);
        assertThat(asked("collect")).containsExactly("train", "begins learned: collect");
        release("25.0.2");
        assertThat(asked("collect")).containsExactly("train", "begins learned: collect");
        assertThat(asked("collect")).containsExactly("begins learned: collect");
        try (var files = Files.newDirectoryStream(home.resolve("target"), "*.aot*")) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whereNothingCanBeLearnedTheVerbRunsAsEver() throws Exception {
        learns("exit 1");
        assertThat(asked("collect")).containsExactly("train", "collect");
        assertThat(asked("collect")).containsExactly("collect");
    }

    @Test
    void whatIsHalfWrittenIsNotUsed() throws Exception {
        learns("echo half > \"${word#*=}\"; exit 1");
        assertThat(asked("collect")).containsExactly("train", "collect");
    }

    @Test
    void theServerStartsWithoutWaitingForIt() throws Exception {
        assertThat(asked("run", "--demo")).containsExactly("run --demo");
    }

    @Test
    void twoAtOnceLearnOnce() throws Exception {
        learns("sleep 1; echo learned > \"${word#*=}\"");
        var builder = new ProcessBuilder(home.resolve("kehui").toString(), "collect", "first");
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.redirectErrorStream(true).redirectOutput(home.resolve("out.txt").toFile());
        var first = builder.start();
        while (!Files.exists(home.resolve("asked.txt"))) {
            Thread.sleep(10);
        }
        var second = new ProcessBuilder(home.resolve("kehui").toString(), "collect", "second");
        second.environment().put("JAVA_HOME", jdk.toString());
        second.redirectErrorStream(true).redirectOutput(home.resolve("out.txt").toFile());
        assertThat(second.start().waitFor()).isZero();
        assertThat(first.waitFor()).isZero();
        assertThat(Files.readString(home.resolve("asked.txt")).lines())
                .filteredOn(line -> line.endsWith(" train"))
                .hasSize(1);
    }
}
