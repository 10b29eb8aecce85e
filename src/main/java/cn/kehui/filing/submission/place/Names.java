package cn.kehui.filing.submission.place;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names behind a count of outlets, venues, institutes and universities: may be left out; where
 * they are given, the same one named by two units can be counted once.
 */
public final class Names {
    private static final Set<String> COUNTS =
            Set.of("media_outlets", "venues_open", "institutes_open", "universities_open");

    private Names() {}

    /** Whether the names behind this count are asked for. */
    public static boolean asked(Field field) {
        return COUNTS.contains(field.id());
    }

    /** The count whose names stand at {@code place}; null: it is no place of names. */
    static @Nullable String counted(String place) {
        var count = Field.named(place);
        return count != null && COUNTS.contains(count) ? count : null;
    }

    /** The names, one a line, each once: full and half width, capital and small are the same. */
    public static List<String> of(String typed) {
        var names = new LinkedHashMap<String, String>();
        typed.lines()
                .map(Typed::tidy)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.putIfAbsent(Typed.key(name), name));
        return List.copyOf(names.values());
    }

    /** Where names are given, and they are not as many as the count says: which is right? */
    public static List<Finding> findings(Form form, Answers answers) {
        var findings = new ArrayList<Finding>();
        for (var field : form.fields()) {
            var names = asked(field) ? of(answers.at(field.names())) : List.<String>of();
            var count = Reading.of(field, answers.typed(field)).value().amount();
            if (!names.isEmpty() && count.isPresent() && count.getAsLong() != names.size()) {
                findings.add(
                        Finding.asks(
                                field.names(),
                                "submission.names-differ",
                                names.size(),
                                field.label(),
                                count.getAsLong()));
            }
        }
        return findings;
    }
}
