package cn.kehui.launch.bench;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.layout.Layouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * Filled forms as a benchmark reads them: every file another unit with other figures, the same at
 * every run.
 */
final class Mailing {
    private final Layouts layouts = new Layouts();
    private final Form form;

    Mailing(Form form) {
        this.form = form;
    }

    /** Writes {@code files} forms of one kind into {@code folder}. */
    void write(Path folder, String ending, int files) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < files; number++) {
            try (var out =
                    Files.newOutputStream(
                            folder.resolve("第%05d单位统计表.%s".formatted(number, ending)))) {
                if (ending.equals("docx")) {
                    layouts.docx(form, answers(number), out);
                } else {
                    layouts.xlsx(form, answers(number), out);
                }
            }
        }
    }

    private Answers answers(int number) {
        var random = new Random(number);
        var values = new LinkedHashMap<String, String>();
        for (var field : form.fields()) {
            values.put(
                    field.id(),
                    switch (field.kind()) {
                        case Kind.Count _ -> Integer.toString(random.nextInt(3_000));
                        case Kind.Wan _, Kind.Money _ ->
                                random.nextInt(500) + "." + random.nextInt(10);
                        case Kind.Text _,
                                Kind.Period _,
                                Kind.Phone _,
                                Kind.Mail _,
                                Kind.Place _,
                                Kind.Pictures _ ->
                                "图书" + random.nextInt(900) + "册";
                    });
        }
        return new Answers("第" + number + "单位科学技术协会", values, List.of());
    }
}
