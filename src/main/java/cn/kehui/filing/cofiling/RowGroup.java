package cn.kehui.filing.cofiling;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that are given as one: the questions under a heading, a question under none, or
 * one row of a table of rows.
 *
 * @param key the first question's id, or {@code row:} and the key of a row
 * @param label as a person calls it
 * @param fields the ids of its questions; of a row none: it has them all
 */
public record RowGroup(String key, String label, List<String> fields) {
    private static final String ROW = "row:";

    public RowGroup {
        fields = List.copyOf(fields);
    }

    /** The questions of a form that are asked once, heading by heading. */
    public static List<RowGroup> of(Form form) {
        var parts = new ArrayList<RowGroup>();
        Field.@Nullable Group last = null;
        for (var field : form.fields()) {
            if (field.group().none() || !field.group().equals(last)) {
                var label = field.group().none() ? field.label() : field.group().label();
                parts.add(new RowGroup(field.id(), label, List.of(field.id())));
            } else {
                var part = parts.removeLast();
                var fields = new ArrayList<>(part.fields());
                fields.add(field.id());
                parts.add(new RowGroup(part.key(), part.label(), fields));
            }
            last = field.group();
        }
        return List.copyOf(parts);
    }

    /**
     * The same, and each row.
     *
     * @param rows the keys of the rows, in their order
     */
    public static List<RowGroup> of(Form form, Answers answers, List<String> rows) {
        var parts = new ArrayList<>(of(form));
        for (int row = 0; row < Math.min(rows.size(), answers.rows().size()); row++) {
            var label = PlaceWords.of(form, RowPlace.whole(row));
            var first = answers.typed(row, form.rowFields().getFirst());
            var words = first.isBlank() ? label : Texts.say("cofiling.row", label, first);
            parts.add(new RowGroup(ROW + rows.get(row), words, List.of()));
        }
        return List.copyOf(parts);
    }

    /**
     * The key of the part that a place is in; null: it is in none.
     *
     * @param rows the keys of the rows, in their order
     */
    public static @Nullable String at(Form form, String place, List<String> rows) {
        int index = RowPlace.row(place);
        if (index >= 0) {
            return index < rows.size() ? ROW + rows.get(index) : null;
        }
        var named = Field.named(place);
        var field = named == null ? place : named;
        return of(form).stream()
                .filter(part -> part.fields().contains(field))
                .map(RowGroup::key)
                .findFirst()
                .orElse(null);
    }

    /** The keys of the rows that are among parts. */
    public static Set<String> rows(Collection<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith(ROW))
                .map(part -> part.substring(ROW.length()))
                .collect(Collectors.toSet());
    }

    /** 宣传报道情况、表中 2 项: what those parts are called where the rows themselves are unknown. */
    public static String words(Form form, Collection<String> parts) {
        var words =
                of(form).stream()
                        .filter(part -> parts.contains(part.key()))
                        .map(RowGroup::label)
                        .collect(Collectors.toCollection(ArrayList::new));
        long rows = parts.stream().filter(part -> part.startsWith(ROW)).count();
        if (rows > 0) {
            words.add(Texts.say("cofiling.rows", rows));
        }
        return String.join("、", words);
    }
}
