package cn.kehui.filing.submission;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The answers of a form as figures, typed once at filing, so that no total reads words again. */
final class Figures {
    /** How many rows a form of rows has, as if it were a question. */
    static final String ROWS = "rows";

    private Figures() {}

    /** 0, blank and — are three different things. */
    enum Grade {
        NUMBER,
        DASH,
        BLANK,
        WORDS
    }

    /**
     * @param quantity a count, or yuan; null unless a NUMBER
     * @param words of a text; else empty
     */
    record Figure(String field, Grade grade, @Nullable Long quantity, String words) {
        /** Of a NUMBER. */
        long number() {
            return Objects.requireNonNull(quantity, "only a number has a quantity");
        }
    }

    static List<Figure> of(Form form, Answers answers) {
        var figures = new ArrayList<Figure>();
        for (var field : form.fields()) {
            figures.add(figure(field, answers.typed(field)));
        }
        if (form.rows().isPresent()) {
            figures.add(new Figure(ROWS, Grade.NUMBER, (long) answers.rows().size(), ""));
        }
        return figures;
    }

    private static Figure figure(Field field, String typed) {
        return switch (Reading.of(field, typed).value()) {
            case Value.Blank _ -> new Figure(field.id(), Grade.BLANK, null, "");
            case Value.Dash _ -> new Figure(field.id(), Grade.DASH, null, "");
            case Value.Whole(long number) -> new Figure(field.id(), Grade.NUMBER, number, "");
            case Value.Yuan(long yuan) -> new Figure(field.id(), Grade.NUMBER, yuan, "");
            case Value.Words(var text) -> new Figure(field.id(), Grade.WORDS, null, text);
            case Value.Unread(var text) ->
                    throw new IllegalStateException(
                            "filed although not understood: " + field.id() + " " + text);
        };
    }
}
