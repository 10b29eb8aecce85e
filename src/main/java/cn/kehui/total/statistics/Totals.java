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
 * @param tree as far as it is shown: what is above that node, and what stands beside its total
 * @param nodes how many stand directly below that node; 0 where none was asked for
 * @param path of that node; empty: of all
 */
public record Totals(
        AskedForm asked, Form form, Cut cut, Tree tree, int nodes, String path, Rollup rollup) {

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

    /** Whether anything lies below the node that is shown. */
    public boolean below() {
        return coverage().expected() > rollup.ownCoverage().expected();
    }

    /** What overlaps take off the node that is shown. */
    public List<Rollup.Taken> taken() {
        return rollup.taken(cut.at());
    }
}
