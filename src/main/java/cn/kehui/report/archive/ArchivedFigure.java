package cn.kehui.report.archive;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.total.snapshot.Frozen;
import cn.kehui.total.snapshot.Snapshot;
import cn.kehui.total.statistics.Cell;
import cn.kehui.total.statistics.Total;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A frozen total as the data of an archive have it: every figure, of which units, in which version.
 * Nobody's name is in it.
 *
 * @param code what is printed below the total
 * @param reported of how many units that were {@code expected} a version counted
 * @param missing units that had none
 */
record ArchivedFigure(
        String code,
        String title,
        String unit,
        String frozenAt,
        int reported,
        int expected,
        Shape form,
        Map<String, Sum> totals,
        List<Source> sources,
        List<Taken> taken,
        List<String> missing) {

    /** How its questions are to be read. */
    record Shape(String id, List<Question> questions) {}

    record Question(String id, String label, String unit) {}

    /**
     * @param quantity a count as it is, money in yuan; null: no unit gave a number
     * @param deducted what several reported and is counted once
     */
    record Sum(@Nullable Long quantity, int numbers, int dashes, int blanks, long deducted) {}

    /**
     * @param figures by question: a number, {@code "—"}, {@code ""} for nothing; words are left out
     */
    record Source(String unit, int version, Map<String, Object> figures) {}

    /** What was counted once: whose counts, and how much was taken off. */
    record Taken(String activity, String kept, String other, String question, long quantity) {}

    static ArchivedFigure of(Snapshot one, Form form) {
        var frozen = one.frozen();
        var totals = new TreeMap<String, Sum>();
        open(form)
                .forEach(
                        field -> {
                            var total = frozen.totals().getOrDefault(field.id(), Total.NONE);
                            totals.put(field.id(), sum(total));
                        });
        return new ArchivedFigure(
                one.code(),
                one.title(),
                one.unit(),
                moment(one.at()),
                frozen.coverage().reported(),
                frozen.coverage().expected(),
                new Shape(
                        form.id().toString(),
                        open(form).stream()
                                .map(
                                        field ->
                                                new Question(
                                                        field.id(),
                                                        field.label(),
                                                        Total.unit(field)))
                                .toList()),
                totals,
                frozen.sources().stream().map(source -> source(source, totals.keySet())).toList(),
                frozen.taken().stream()
                        .map(
                                t ->
                                        new Taken(
                                                t.activity(),
                                                t.kept(),
                                                t.other(),
                                                t.field(),
                                                t.quantity()))
                        .toList(),
                frozen.missing().stream().map(Frozen.Missing::unit).toList());
    }

    /** To the second, in UTC. */
    static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What is added up and is nobody's own. */
    static List<Field> open(Form form) {
        return form.fields().stream()
                .filter(field -> field.privacy() == Field.Privacy.OPEN)
                .toList();
    }

    private static Sum sum(Total total) {
        return new Sum(
                total.quantity(),
                total.numbers(),
                total.dashes(),
                total.blanks(),
                total.deducted());
    }

    private static Source source(Frozen.Source one, Set<String> open) {
        var figures = new TreeMap<String, Object>();
        one.cells()
                .forEach(
                        (id, cell) -> {
                            if (!open.contains(id)) {
                                return;
                            }
                            switch (cell.grade()) {
                                case NUMBER -> figures.put(id, number(cell));
                                case DASH -> figures.put(id, "—");
                                case BLANK -> figures.put(id, "");
                                case WORDS -> {
                                    // what somebody wrote may name people
                                }
                            }
                        });
        return new Source(one.unit(), one.version(), figures);
    }

    private static Object number(Cell cell) {
        var quantity = cell.quantity();
        return quantity == null ? "" : quantity;
    }
}
