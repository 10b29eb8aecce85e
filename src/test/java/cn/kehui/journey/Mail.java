package cn.kehui.journey;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/** Forms as they come by mail. */
final class Mail {
    private Mail() {}

    /** The statistics table as a Word file, every count the same number. */
    static Path statistics(Form form, String unit, String number, Path folder) throws IOException {
        var values = new HashMap<String, String>();
        Visitor.COUNTS.forEach(field -> values.put(field, number));
        var file = folder.resolve(unit + "统计表.docx");
        try (var out = Files.newOutputStream(file)) {
            new Layouts().docx(form, new Answers(unit, values, List.of()), out);
        }
        return file;
    }
}
