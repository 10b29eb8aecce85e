package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.sheet.form.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one figure of a total is made of: who gave how much, what is taken off, and who is missing.
 * The given less what is taken off is the figure itself.
 *
 * @param given units with a version that counts, in the order of their codes
 * @param taken what overlaps take off within this total
 * @param missing units without one
 */
public record Trail(
        Totals totals,
        Field field,
        List<Part> given,
        List<Off> taken,
        List<Part> missing,
        Distinct distinct) {

    /**
     * An obligation in words.
     *
     * @param words of a text; else empty
     * @param reason why an unlikely figure is right; may be empty
     * @param note why nothing, or not applicable; may be empty
     * @param names of what was counted, one a line; may be empty
     * @param opens whether the reader may open what was filed
     */
    public record Line(
            ObligationId obligation,
            String unit,
            cn.kehui.ground.org.Line line,
            String region,
            String receiver,
            String words,
            Filed filed,
            String reason,
            String note,
            String names,
            boolean opens) {}

    /**
     * @param by who filed it, {@code from} which unit
     * @param acceptedBy empty: not yet
     * @param written who wrote the figure where that is another unit
     */
    public record Filed(
            String by,
            String from,
            @Nullable Instant at,
            String acceptedBy,
            @Nullable Instant acceptedAt,
            Written written) {}

    /** Who wrote a figure in another unit's table; {@code unit} empty: its own did. */
    public record Written(String unit, String name) {}

    /** An obligation and what it gives. */
    public record Part(Line line, Contribution fact, @Nullable Cell cell) {}

    /**
     * What an overlap takes off, with the units in words.
     *
     * @param kept where it counts, {@code other} where it is taken off: one or several
     */
    public record Off(Rollup.Taken taken, String kept, String other) {}

    /** The versions whose words it shows. */
    List<SubmissionId> worded() {
        return given.stream()
                .filter(part -> !part.line().words().isEmpty())
                .map(part -> Objects.requireNonNull(part.fact().counted()).submission())
                .toList();
    }

    static Trail of(Totals totals, Field field, List<Line> lines) {
        var units = new HashMap<ObligationId, Line>();
        lines.forEach(line -> units.put(line.obligation(), line));
        var at = totals.cut().at();
        var given = new ArrayList<Part>();
        var missing = new ArrayList<Part>();
        for (var fact : totals.facts()) {
            if (totals.tree().holds(at, fact.at())) {
                var line = Objects.requireNonNull(units.get(fact.obligation()));
                (fact.counted() == null ? missing : given)
                        .add(new Part(line, fact, fact.cell(field.id())));
            }
        }
        var taken =
                totals.taken().stream()
                        .filter(one -> one.field().equals(field.id()))
                        .map(one -> off(one, units))
                        .toList();
        return new Trail(
                totals,
                field,
                List.copyOf(given),
                taken,
                List.copyOf(missing),
                Distinct.of(field.id(), given));
    }

    private static Off off(Rollup.Taken one, HashMap<ObligationId, Line> units) {
        var names =
                one.members().stream()
                        .map(member -> Objects.requireNonNull(units.get(member)).unit())
                        .toList();
        return new Off(one, names.getFirst(), String.join("、", names.subList(1, names.size())));
    }
}
