package cn.kehui.total.statistics;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form added up for a cut.
 *
 * @param cut with the node that is shown, if it was left open
 * @param facts what was added up, in the order of unit codes
 * @param overlaps what holds in the campaign
 */
public record Totals(
        AskedForm asked,
        Form form,
        Cut cut,
        Tree tree,
        List<Contribution> facts,
        List<Deduction> overlaps,
        Rollup rollup) {

    private static final Field ROWS =
            new Field(
                    "rows",
                    new Kind.Count(Texts.say("totals.row-unit")),
                    Texts.say("totals.rows"),
                    List.of(),
                    List.of(),
                    "",
                    "",
                    Field.Group.NONE,
                    true,
                    0,
                    Field.Privacy.OPEN,
                    new Field.Look("", false, false, 0, ""));

    public Tree.Node here() {
        return tree.node(cut.at());
    }

    public Coverage coverage() {
        return rollup.coverage(cut.at());
    }

    public Total total(String field) {
        return rollup.total(cut.at(), field);
    }

    /**
     * What is added up or listed: the form's questions, and of a form of rows how many there are.
     */
    public List<Field> fields() {
        var rows = form.rows().isPresent() ? Stream.of(ROWS) : Stream.<Field>of();
        return Stream.concat(rows, form.fields().stream()).toList();
    }

    public Optional<Field> field(String id) {
        return fields().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The same with one fact in place of another: what if. */
    public Totals with(Contribution other) {
        var facts =
                this.facts.stream()
                        .map(one -> one.obligation().equals(other.obligation()) ? other : one)
                        .toList();
        var again = Rollup.of(tree, facts, overlaps);
        return new Totals(asked, form, cut, tree, facts, overlaps, again);
    }

    /** Facts at the node that is shown and below it. */
    public List<Contribution> within() {
        return facts.stream().filter(fact -> tree.holds(cut.at(), fact.at())).toList();
    }

    /** What overlaps take off the node that is shown. */
    public List<Rollup.Taken> taken() {
        return rollup.taken(cut.at());
    }
}
