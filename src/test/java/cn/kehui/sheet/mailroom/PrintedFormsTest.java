package cn.kehui.sheet.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.fuzz.Ofd;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.workshop.Readers;
import cn.kehui.ground.workshop.ReadingLimits;
import cn.kehui.ground.workshop.Whose;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Filled;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that were printed to PDF or OFD are read as their Word original would be. */
class PrintedFormsTest {
    private static final Form F2 = Forms.shipped(FormId.of("week-statistics@2025")).orElseThrow();
    private static final Form F1 = Forms.shipped(FormId.of("recommendation@2025")).orElseThrow();

    @TempDir Path folder;

    private static Received read(Path file, Form form) {
        try (var readers = new Readers(ReadingLimits.usual())) {
            return new MailedFiles(readers)
                    .read(file, file.getFileName().toString(), form, Whose.OWN);
        }
    }

    private static Map<String, String> figures() {
        var values = new LinkedHashMap<String, String>();
        int number = 100;
        for (var field : F2.fields()) {
            values.put(field.id(), Integer.toString(number++));
        }
        return values;
    }

    private Path pdf(Form form, Answers answers) throws IOException {
        var file = folder.resolve("来件.pdf");
        try (var out = Files.newOutputStream(file)) {
            new Layouts().pdf(form, java.util.stream.Stream.of(Filled.of(form, answers)), out);
        }
        return file;
    }

    @Test
    void everyFigureOfAPdfIsRead() throws IOException {
        var received = read(pdf(F2, new Answers("崂山区科学技术局", figures(), List.of())), F2);
        assertThat(received.answers().unit()).isEqualTo("崂山区科学技术局");
        for (var field : F2.fields()) {
            assertThat(received.answers().at(field.id()))
                    .as(field.label())
                    .isEqualTo(figures().get(field.id()));
        }
        assertThat(received.reading()).contains(Finding.notes("file", "file.printed", "PDF"));
    }

    @Test
    void everyRowOfAPdfIsRead() throws IOException {
        var rows = List.of(row("科普大集", "现场演示"), row("实验室开放日", "参观"));
        var received = read(pdf(F1, new Answers("李沧区科技局", Map.of(), rows)), F1);
        assertThat(received.answers().rows())
                .extracting(
                        row -> row.get("name"), row -> row.get("intro"), row -> row.get("contact"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("科普大集", "现场演示", "王宁 85911001"),
                        org.assertj.core.groups.Tuple.tuple("实验室开放日", "参观", "王宁 85911001"));
    }

    private static Map<String, String> row(String name, String intro) {
        return Map.of(
                "name", name,
                "intro", intro,
                "time_place", "5月24日 市民广场",
                "recommender", "李沧区科技局",
                "contact", "王宁 85911001");
    }

    @Test
    void everyFigureOfAnOfdIsRead() throws IOException {
        var ofd = new Ofd().line(20, F2.title()).line(0, "地方/部门（盖章）：崂山区科学技术局");
        var figures = figures();
        for (var field : F2.fields()) {
            ofd.row(
                    new float[] {60, 130, 170},
                    field.group().label().isEmpty() ? "" : field.group().label(),
                    field.label(),
                    figures.get(field.id()));
        }
        var received = read(ofd.pageEnd().write(folder.resolve("来件.ofd")), F2);
        assertThat(received.answers().unit()).isEqualTo("崂山区科学技术局");
        assertThat(received.answers().values()).isEqualTo(figures);
    }
}
