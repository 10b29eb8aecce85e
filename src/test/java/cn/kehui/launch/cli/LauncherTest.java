package cn.kehui.launch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./kehui test} and its names, with a Maven that only says what it is asked for. */
class LauncherTest {
    private static final String LAUNCHER = "kehui";

    @TempDir Path home;
    @TempDir Path programs;

    private record Said(int code, List<String> out, List<String> err) {}

    @BeforeEach
    void layOut() throws IOException {
        Files.copy(Path.of(LAUNCHER), home.resolve(LAUNCHER));
        Files.createSymbolicLink(home.resolve("src"), Path.of("src").toAbsolutePath());
        program("mvn", "printf '%s\\n' \"$@\"; echo \"db=${KEHUI_DB_URL:-}\"");
        program("chromium", "");
        program("fc-list", "echo a font");
    }

    /** So that nothing is cleared away through it. */
    @AfterEach
    void unlink() throws IOException {
        Files.delete(home.resolve("src"));
    }

    private void program(String name, String does) throws IOException {
        var file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said test(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("./kehui", "test"), Stream.of(words)).toList();
        var err = home.resolve("err.txt");
        var builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectError(err.toFile());
        builder.environment()
                .compute("PATH", (_, path) -> programs + File.pathSeparator + (path + ""));
        builder.environment().remove("KEHUI_DB_URL");
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        return new Said(process.waitFor(), out, Files.readAllLines(err));
    }

    private static Said maven(String... words) {
        var all = Stream.concat(Stream.of("-B", "-Dstyle.color=never", "-ntp"), Stream.of(words));
        return new Said(0, all.toList(), List.of());
    }

    @Test
    void withoutANameAllIsRunAndLookedThrough() throws Exception {
        assertThat(test()).isEqualTo(maven("verify", "db="));
        assertThat(test("-Dtest=NameTest")).isEqualTo(maven("verify", "-Dtest=NameTest", "db="));
    }

    @Test
    void aRoomIsNamedWithItsWingOrWithout() throws Exception {
        var review = maven("test", "-Dtest=cn/kehui/filing/review/**/*Test", "db=");
        assertThat(test("filing.review")).isEqualTo(review);
        assertThat(test("filing/review")).isEqualTo(review);
        assertThat(test("review")).isEqualTo(review);
    }

    @Test
    void wingsAndWhatBelongsToTheWholeHouseHaveNamesToo() throws Exception {
        assertThat(test("filing"))
                .isEqualTo(maven("test", "-Dtest=cn/kehui/filing/**/*Test", "db="));
        assertThat(test("journey"))
                .isEqualTo(maven("test", "-Dtest=cn/kehui/journey/**/*Test", "db="));
    }

    @Test
    void severalNamesRunTogetherOnTheDatabaseThatIsNamed() throws Exception {
        assertThat(test("review", "--db", "jdbc:postgresql://db/a", "house"))
                .isEqualTo(
                        maven(
                                "test",
                                "-Dtest=cn/kehui/filing/review/**/*Test,cn/kehui/house/**/*Test",
                                "db=jdbc:postgresql://db/a"));
    }

    @Test
    void whatIsNoNameIsAnsweredWithThoseThereAre() throws Exception {
        for (var wrong : List.of("nosuch", "filing.nosuch", "review.filing", "rev", ".*", "")) {
            var said = test(wrong);

            assertThat(said.code()).as(wrong).isEqualTo(2);
            assertThat(said.out()).as(wrong).isEmpty();
            assertThat(said.err().getFirst())
                    .isEqualTo(
                            "kehui: there is no room, wing or folder of tests called "
                                    + wrong
                                    + ". There are");
            assertThat(said.err()).contains("  filing.review", "  sheet.form", "  ground.base");
            assertThat(said.err().getLast())
                    .startsWith("kehui: and the wings collection duty filing ")
                    .contains(", and of the house fuzz house journey ");
        }
    }

    @Test
    void everyRoomHasTestsThatAreFoundByItsName() throws Exception {
        var rooms =
                test("nosuch").err().stream()
                        .filter(line -> line.startsWith("  "))
                        .map(String::strip)
                        .toList();
        assertThat(rooms).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(test(rooms.toArray(String[]::new)).code()).isZero();
    }

    @Test
    void saysWhatItDoesWhereNothingIsInstalled() throws Exception {
        var said = test("--help");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out().getFirst())
                .isEqualTo("Usage: kehui test [--db URL] [NAME…] [MAVEN OPTION…]");
    }
}
