package cn.kehui.sheet.markup;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.sheet.reading.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form filled in, mailed, and sent back with its problems, all in one folder. */
record SentBack(Path folder) {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);
    static final Form STATISTICS = form("week-statistics@2025");
    static final Form RECOMMENDATION = form("recommendation@2025");
    static final Answers ODD =
            new Answers(
                    "崂山区科学技术局",
                    Map.of("events_held", "很多", "funds_central", "60000", "public_on_site", "300"),
                    List.of());

    private static Form form(String id) {
        return FORMS.find(FormId.of(id)).orElseThrow();
    }

    Path docx(Form form, Answers answers) throws IOException {
        var file = folder.resolve("表.docx");
        try (var out = Files.newOutputStream(file)) {
            new Layouts().docx(form, answers, out);
        }
        return file;
    }

    Path xlsx(Form form, Answers answers) throws IOException {
        var file = folder.resolve("表.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new Layouts().xlsx(form, answers, out);
        }
        return file;
    }

    record Returned(Path file, String ending, Received before, Problems problems) {
        Received after(Form form) {
            return INTAKE.whole(file, "表." + ending, form).received();
        }
    }

    Returned back(Path original, Form form) throws IOException {
        var name = original.getFileName().toString();
        var received = INTAKE.whole(original, name, form).received();
        var problems =
                new Problems(
                        name,
                        form,
                        received,
                        received.findings(form, received.answers(), Set.of()));
        var copy = folder.resolve("copy");
        return new Returned(
                copy, new ReturnCopy(INTAKE).write(original, problems, copy), received, problems);
    }
}
