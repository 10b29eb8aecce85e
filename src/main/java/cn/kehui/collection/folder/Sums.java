package cn.kehui.collection.folder;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.UnitNames;
import cn.kehui.sheet.form.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Sums of the figures of all units that count. A sum says of how many units it is; a figure that
 * nobody reported has none.
 */
public final class Sums {
    private final Form form;
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private final Set<String> units = new HashSet<>();
    private int files;
    private int rows;

    /**
     * @param reported how many units gave a number, {@code dashes}: how many said —, {@code open}:
     *     how many were blank or not understood
     */
    public record Sum(long amount, int reported, int dashes, int open) {
        Sum plus(Value value) {
            return switch (value) {
                case Value.Whole(long number) ->
                        new Sum(amount + number, reported + 1, dashes, open);
                case Value.Yuan(long yuan) -> new Sum(amount + yuan, reported + 1, dashes, open);
                case Value.Dash _ -> new Sum(amount, reported, dashes + 1, open);
                case Value.Blank _, Value.Unread _, Value.Words _ ->
                        new Sum(amount, reported, dashes, open + 1);
            };
        }

        /** Empty where no unit gave a number: then there is no sum, and certainly no zero. */
        public OptionalLong total() {
            return reported == 0 ? OptionalLong.empty() : OptionalLong.of(amount);
        }
    }

    public Sums(Form form) {
        this.form = form;
        form.fields().stream()
                .filter(field -> field.kind().sums())
                .forEach(field -> sums.put(field.id(), new Sum(0, 0, 0, 0)));
    }

    public void add(Answers answers) {
        files++;
        rows += answers.rows().size();
        var key = UnitNames.key(answers.unit());
        units.add(key.isEmpty() ? "#" + files : key);
        for (var field : form.fields()) {
            if (field.kind().sums()) {
                sums.compute(
                        field.id(),
                        (_, sum) ->
                                java.util.Objects.requireNonNull(sum)
                                        .plus(Reading.of(field, answers.typed(field)).value()));
            }
        }
    }

    /** By field id, in the order of the form. */
    public Map<String, Sum> sums() {
        return java.util.Collections.unmodifiableMap(sums);
    }

    /** The sum as a form prints it; empty where there is none. */
    public String printed(Field field) {
        var sum = sums.get(field.id());
        if (sum == null || sum.total().isEmpty()) {
            return "";
        }
        return field.kind() instanceof Kind.Count
                ? Long.toString(sum.amount())
                : Value.wan(sum.amount());
    }

    public int units() {
        return units.size();
    }

    public int rows() {
        return rows;
    }
}
