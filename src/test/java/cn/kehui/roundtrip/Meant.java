package cn.kehui.roundtrip;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import cn.kehui.sheet.reading.Received;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a set of answers means, for two of them to be compared. */
final class Meant {
    private Meant() {}

    static Map<String, Object> of(Form form, Received received) {
        return received.holds(form)
                ? of(form, received.answers())
                : Map.of("not the form", received);
    }

    /**
     * By place: typed words tidied, numbers by what they mean. Blank rows are none; a form whose
     * unit is an answer has no other.
     */
    static Map<String, Object> of(Form form, Answers answers) {
        var meant = new LinkedHashMap<String, Object>();
        if (!form.unit().label().isEmpty()) {
            meant.put("unit", answers.unit());
        }
        form.fields().forEach(field -> put(meant, field.id(), field, answers.typed(field)));
        int row = 0;
        for (var typed : answers.rows()) {
            boolean blank =
                    form.rowFields().stream()
                            .allMatch(
                                    field ->
                                            Words.tidy(typed.getOrDefault(field.id(), ""))
                                                    .isEmpty());
            for (var field : blank ? List.<Field>of() : form.rowFields()) {
                put(
                        meant,
                        "rows[" + row + "]." + field.id(),
                        field,
                        typed.getOrDefault(field.id(), ""));
            }
            row += blank ? 0 : 1;
        }
        return meant;
    }

    private static void put(Map<String, Object> meant, String at, Field field, String typed) {
        if (!(field.kind() instanceof Kind.Pictures)) {
            var value = Reading.of(field, typed).value();
            meant.put(
                    at,
                    value instanceof Value.Words || value instanceof Value.Unread
                            ? Words.tidy(typed)
                            : value);
        }
    }
}
