package cn.kehui.week.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the models or what runs them are not installed. */
class BlindTest {
    @TempDir Path folder;

    /** Looks at nothing, and prints why nothing could look. */
    public static void main(String[] args) {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        try (var sight = new Sight()) {
            var seen = sight.look(image, new LookFor(true, List.of(), 1));
            System.out.println(seen.blind().isEmpty() + " " + seen.uncounted().isEmpty());
        }
    }

    @Test
    void itSaysWhatIsMissingAndDoesNotFail() throws IOException, InterruptedException {
        assertThat(said("onnxruntime", "tensorflow-lite")).isEqualTo("false false");
        assertThat(said("rapidocr", "linux-x86_64")).isEqualTo("false false");
        assertThat(said("nothing at all")).isEqualTo("true true");
    }

    /** What a process says that has no library whose name holds one of those. */
    private String said(String... without) throws IOException, InterruptedException {
        var own =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var left =
                Arrays.stream(own.split(File.pathSeparator))
                        .filter(path -> Arrays.stream(without).noneMatch(path::contains))
                        .collect(Collectors.joining(File.pathSeparator));
        var out = folder.resolve("said.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + folder,
                        BlindTest.class.getName());
        builder.environment().put("CLASSPATH", left);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.redirectOutput(out.toFile());
        assertThat(builder.start().waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8).strip();
    }
}
