package cn.kehui.statistics;

import cn.kehui.form.Form;
import java.util.List;

/**
 * A form added up for a cut.
 *
 * @param cut with the node that is shown, if it was left open
 * @param facts what was added up, in the order of unit codes
 */
public record Totals(Asked asked, Form form, Cut cut, Tree tree, List<Fact> facts, Rollup rollup) {

    public Tree.Node here() {
        return tree.node(cut.at());
    }

    public Coverage coverage() {
        return rollup.coverage(cut.at());
    }

    public Total total(String field) {
        return rollup.total(cut.at(), field);
    }
}
