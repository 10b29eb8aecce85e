package cn.kehui.sheet.mailroom;

import static cn.kehui.fuzz.Rich.gbk;
import static cn.kehui.fuzz.Rich.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Rich;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that was saved as RTF is read as any other, in a process of its own. */
class RichFormTest {
    private static final Form FORM = Forms.shipped(FormId.of("week-statistics@2025")).orElseThrow();

    @TempDir Path folder;

    private static String form() {
        var rows = new StringBuilder();
        int number = 100;
        for (var field : FORM.fields()) {
            rows.append(
                    row(
                            new int[] {3000, 6000, 9000},
                            new String[] {},
                            gbk(field.group().label()),
                            gbk(field.label()),
                            Integer.toString(number++)));
        }
        return Rich.document(
                gbk(FORM.title())
                        + "\\par "
                        + gbk("地方/部门（盖章）：崂山区科学技术局")
                        + "\\par "
                        + rows
                        + "\\pard\\par");
    }

    @Test
    void itsAnswersAndItsUnitAreRead() throws IOException {
        var file = Rich.write(folder.resolve("崂山.rtf"), form());
        try (var readers = new Readers(ReadingLimits.usual())) {
            var received = new MailedFiles(readers).read(file, "崂山.rtf", FORM, Whose.OWN);
            assertThat(received.answers().unit()).isEqualTo("崂山区科学技术局");
            int number = 100;
            for (var field : FORM.fields()) {
                assertThat(received.answers().at(field.id()))
                        .as(field.label())
                        .isEqualTo(Integer.toString(number++));
            }
            assertThat(received.reading()).isEmpty();
        }
    }
}
