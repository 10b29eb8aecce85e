package cn.kehui.ground.base.web.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {
    private static final Instant NOW = Instant.parse("2025-05-06T09:00:00Z");

    @TempDir Path place;

    @Test
    void whatWasLeftGoesAndWhatIsAtWorkOrSomebodyElsesStays() throws IOException {
        var deep = Files.createDirectories(place.resolve("work/Tomcat/localhost/ROOT"));
        laid(deep.resolve("upload_1_00000000.tmp"), NOW.minusSeconds(8000));
        laid(deep.resolve("upload_2_00000000.tmp"), NOW.minusSeconds(10));
        laid(place.resolve("kehui-vault-17"), NOW.minusSeconds(8000));
        laid(place.resolve("kehui-vault-18"), NOW.minusSeconds(10));
        laid(place.resolve("letter.docx"), NOW.minusSeconds(8000));
        var folder = Files.createDirectory(place.resolve("kehui-notice-3"));
        laid(folder.resolve("notice.docx"), NOW.minusSeconds(8000));
        Files.setLastModifiedTime(folder, FileTime.from(NOW.minusSeconds(8000)));

        Sweep.sweep(place, 5, NOW.minusSeconds(7200));

        try (var left = Files.walk(place)) {
            assertThat(left.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("upload_2_00000000.tmp", "kehui-vault-18", "letter.docx"));
        }
    }

    @Test
    void aPlaceThatIsNotThereIsNone() {
        Sweep.sweep(place.resolve("none"), 5, NOW);
        assertThat(place).isEmptyDirectory();
    }

    private static void laid(Path file, Instant at) throws IOException {
        Files.writeString(file, "half");
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
