package cn.kehui.sheet.printed;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Thousands;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A filled form as pages print it.
 *
 * @param groups the questions that are asked once
 * @param rows one block a row
 */
public record PrintedForm(List<Block> groups, List<Block> rows) {

    /**
     * Answers under one heading; of a form of rows, a row.
     *
     * @param heading may be empty
     */
    public record Block(String heading, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param field the question; null: the names behind the count before it
     * @param typed as it was typed, {@code value} as it was read, {@code understood} that in words
     *     where it is not plainly the same
     * @param look number, words, blank or dash
     * @param reason why an unlikely answer is right; empty: none was asked for
     */
    public record Line(
            @Nullable Field field,
            String place,
            String label,
            String typed,
            String value,
            String unit,
            String understood,
            String look,
            List<SaidBeside> said,
            String reason) {
        /** As it was typed, written as totals write it. */
        public String shown() {
            return field == null ? typed : Understood.shown(field, typed);
        }
    }

    /**
     * @param reasons by place
     */
    public static PrintedForm of(
            Form form, Answers answers, List<Finding> findings, Map<String, String> reasons) {
        return new Printing(form, answers, findings, reasons).printed();
    }

    private record Printing(
            Form form, Answers answers, List<Finding> findings, Map<String, String> reasons) {
        PrintedForm printed() {
            return new PrintedForm(
                    groups(),
                    IntStream.range(0, answers.rows().size()).mapToObj(this::row).toList());
        }

        private List<Block> groups() {
            var groups = new ArrayList<Block>();
            Field.@Nullable Group last = null;
            for (var field : form.fields()) {
                if (!field.group().equals(last)) {
                    last = field.group();
                    groups.add(new Block(last.label(), new ArrayList<>()));
                }
                var lines = groups.getLast().lines();
                lines.add(line(field, field.id()));
                if (!answers.at(field.names()).isBlank()) {
                    lines.add(names(field.names()));
                }
            }
            return groups;
        }

        private Block row(int row) {
            return new Block(
                    PlaceWords.of(form, RowPlace.whole(row)),
                    form.rowFields().stream()
                            .map(field -> line(field, new RowPlace(row, field.id()).toString()))
                            .toList());
        }

        private Line line(Field field, String place) {
            var typed = answers.at(place);
            var value = Reading.of(field, typed).value();
            boolean counts = !(value instanceof Value.Blank || value instanceof Value.Dash);
            return new Line(
                    field,
                    place,
                    field.label(),
                    typed,
                    value instanceof Value.Whole(long number)
                            ? Thousands.of(number)
                            : value.printed(),
                    counts ? field.unit() : "",
                    Understood.of(field, typed),
                    look(value),
                    SaidBeside.at(place, field.label(), findings),
                    reasons.getOrDefault(place, ""));
        }

        private Line names(String place) {
            var typed = answers.at(place);
            return new Line(
                    null,
                    place,
                    PlaceWords.of(form, place),
                    typed,
                    typed,
                    "",
                    "",
                    "words",
                    SaidBeside.at(place, PlaceWords.of(form, place), findings),
                    reasons.getOrDefault(place, ""));
        }

        private static String look(Value value) {
            return switch (value) {
                case Value.Whole _, Value.Yuan _ -> "number";
                case Value.Blank _ -> "blank";
                case Value.Dash _ -> "dash";
                case Value.Words _, Value.Unread _ -> "words";
            };
        }
    }
}
