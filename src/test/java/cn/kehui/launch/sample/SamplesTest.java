package cn.kehui.launch.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final Path COMMITTED = Path.of("samples");
    private static final Samples SAMPLES = new Samples(new Forms(), new Layouts());

    @Test
    void theCommittedFolderIsWhatSeedSamplesWrites(@TempDir Path dir) throws IOException {
        int written = SAMPLES.write(dir);

        assertThat(written).isEqualTo(34);
        var now = contents(dir).entrySet();
        var before = contents(COMMITTED).entrySet();
        assertThat(
                        now.stream()
                                .filter(file -> !before.contains(file))
                                .map(Map.Entry::getKey)
                                .toList())
                .as("written otherwise than committed")
                .isEmpty();
        assertThat(
                        before.stream()
                                .filter(file -> !now.contains(file))
                                .map(Map.Entry::getKey)
                                .toList())
                .as("committed otherwise than written")
                .isEmpty();
    }

    @Test
    void aThirdOfThemHasAFault() {
        var samples = SampleCast.samples();

        assertThat(samples).hasSize(37);
        assertThat(samples.stream().filter(sample -> !sample.fault().isEmpty()).toList())
                .hasSize(19);
        assertThat(
                        samples.stream()
                                .map(SampleCast.Sample::edit)
                                .filter(edit -> !edit.equals("-"))
                                .map(edit -> edit.split(" ")[0])
                                .distinct()
                                .toList())
                .containsExactly(
                        "put",
                        "spaced",
                        "merged",
                        "ungrouped",
                        "letter",
                        "remark",
                        "cut",
                        "wrong",
                        "picture");
    }

    /**
     * Each file, and each entry of those that are archives, by a digest of its bytes: how they are
     * packed may differ by machine.
     */
    private static Map<String, Integer> contents(Path dir) throws IOException {
        var contents = new TreeMap<String, Integer>();
        try (var files = Files.walk(dir)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                add(dir.relativize(file).toString(), Files.readAllBytes(file), contents);
            }
        }
        return contents;
    }

    private static void add(String name, byte[] bytes, Map<String, Integer> contents)
            throws IOException {
        boolean archive =
                bytes.length > 1
                        && bytes[0] == 'P'
                        && bytes[1] == 'K'
                        && !name.contains("海洋发展局.docx");
        if (!archive) {
            contents.put(name, Arrays.hashCode(bytes));
            return;
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(name + "!" + entry.getName(), zip.readAllBytes(), contents);
            }
        }
    }
}
