package cn.kehui.launch.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    @TempDir Path folder;

    /** It stops where a form or the notice is not read: then nothing would be learned of it. */
    @Test
    void readsFormsAndANoticeAndLeavesTheFormsForTheVerb() throws Exception {
        Training.run(folder);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.toString().replaceAll(".*\\.", "")).sorted().toList())
                    .hasSize(24)
                    .startsWith("docx")
                    .endsWith("xlsx");
        }
    }
}
