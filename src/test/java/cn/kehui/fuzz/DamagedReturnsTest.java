package cn.kehui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.markup.Problems;
import cn.kehui.sheet.markup.ReturnCopy;
import cn.kehui.sheet.reading.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a file is, a copy of it, or a letter about it, can be sent back, and it can be opened.
 */
@Tag("slow")
class DamagedReturnsTest {
    private static final Intake INTAKE = new Intake(new Forms());

    @TempDir Path folder;

    private void sentBack(Path file) throws IOException {
        var received = INTAKE.whole(file, "来件", Reads.STATISTICS).received();
        var findings = new ArrayList<Finding>(received.reading());
        received.places()
                .keySet()
                .forEach(at -> findings.add(Finding.stops(at, "number.unread", "x")));
        findings.add(Finding.stops("file", "file.damaged"));
        var copy = folder.resolve("copy");

        var ending =
                new ReturnCopy(INTAKE)
                        .write(
                                file,
                                new Problems("来件", Reads.STATISTICS, received, findings),
                                copy);
        assertThat(ending).isIn("docx", "docm", "xlsx", "xlsm", "xls");
        assertThat(INTAKE.open(copy)).as(file + " as " + ending).isPresent();
        assertThat(INTAKE.whole(copy, "来件", Reads.STATISTICS).received().answers())
                .isEqualTo(received.answers());
    }

    @Test
    void damagedFilesAreAnswered() throws IOException {
        var random = new Random(2025);
        for (var whole :
                List.of(
                        "samples/统计表/莱西市.docx",
                        "samples/统计表/平度市统计表.xlsx",
                        "src/test/resources/old/statistics.doc")) {
            for (int i = 0; i < 25; i++) {
                var bytes = Files.readAllBytes(Path.of(whole));
                for (int turned = 0; turned < i; turned++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                sentBack(
                        Files.write(
                                folder.resolve("damaged"),
                                i % 5 == 4
                                        ? java.util.Arrays.copyOf(
                                                bytes, random.nextInt(bytes.length))
                                        : bytes));
            }
        }
    }

    @Test
    void everySampleIsAnswered() throws IOException {
        try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
            for (var sample : samples.filter(Files::isRegularFile).toList()) {
                sentBack(sample);
            }
        }
    }
}
