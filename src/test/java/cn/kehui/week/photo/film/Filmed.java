package cn.kehui.week.photo.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Films that tests make with ffmpeg; where it is not installed they are skipped, and say so. */
public record Filmed(Path folder) {
    /** A test that needs the programs goes no further without them. */
    public static void need() {
        assumeTrue(Player.present(), "ffmpeg is not installed: apt-get install ffmpeg");
    }

    /** Of so many seconds, a picture each, with a tone. */
    public Path of(String name, int seconds, String... more) throws IOException {
        var args =
                new ArrayList<>(
                        List.of(
                                "-f",
                                "lavfi",
                                "-i",
                                "testsrc2=size=320x240:rate=1",
                                "-f",
                                "lavfi",
                                "-i",
                                "sine=sample_rate=8000",
                                "-t",
                                "" + seconds,
                                "-g",
                                "4"));
        args.addAll(List.of(more));
        return made(name, args);
    }

    /** With sound alone. */
    public Path sound(String name) throws IOException {
        return made(name, List.of("-f", "lavfi", "-i", "sine", "-t", "2"));
    }

    private Path made(String name, List<String> args) throws IOException {
        var words = new ArrayList<>(List.of("ffmpeg", "-v", "error", "-nostdin", "-y"));
        words.addAll(args);
        var file = folder.resolve(name);
        words.add(file.toString());
        try {
            assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).isZero();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return file;
    }
}
