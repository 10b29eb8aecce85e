package cn.kehui.collection.folder;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the READMEs say of the samples is what a collection of them says. */
class ReadmeExampleTest {
    private static final Forms FORMS = new Forms();

    @TempDir Path scratch;

    @Test
    void bothReadmesTellHowTheExampleEnds() throws IOException {
        var last = collected(Path.of("samples/统计表"), "week-statistics@2025").lines().findFirst();

        assertThat(last).isPresent();
        assertThat(Path.of("README.md")).content().contains(last.get());
        assertThat(Path.of("README.zh-CN.md")).content().contains(last.get());
    }

    private String collected(Path folder, String form) throws IOException {
        var wanted = FORMS.find(FormId.of(form)).orElseThrow();
        var said = new ByteArrayOutputStream();
        try (var gathered =
                new Gather(new MailedFiles(Readers.here()))
                        .read(folder, wanted, scratch, _ -> {})) {
            Summary.of(gathered).print(gathered, new PrintStream(said, true, "UTF-8"));
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
