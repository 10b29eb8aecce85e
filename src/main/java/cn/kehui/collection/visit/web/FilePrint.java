package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the page of one file. */
final class FilePrint {
    private final Table table;
    private final CollectionId id;
    private final Collected file;
    private final String at;

    /**
     * @param at the place asked for; empty: the first with a problem
     */
    FilePrint(Table table, Collected file, String at) {
        this.table = table;
        this.id = table.collection().id();
        this.file = file;
        this.at = at.isEmpty() ? first() : at;
    }

    private String first() {
        return table.problems().stream()
                .filter(problem -> problem.number() == file.number())
                .map(Table.Problem::at)
                .findFirst()
                .orElse("unit");
    }

    /**
     * @param refused what was typed and not kept; null: nothing was
     */
    FilePage page(Optional<Paper> paper, @Nullable String refused, List<Finding> why) {
        return new FilePage(
                VisitLinks.collection(id),
                VisitLinks.file(id, file.number()),
                table.form().shortTitle(),
                TablePrint.unit(file),
                file.name(),
                paper.map(found -> MarkedPaper.of(found, id, file, at)).orElse(null),
                file.holds() ? new AnswerPrint(table, file, at).part(refused, why) : null,
                walk(),
                others(),
                TablePrint.kept(file),
                Downloads.open(file),
                file.byUnit());
    }

    /** The problem after this place, wherever it is. */
    Optional<Table.Problem> next() {
        int after = table.before(file.number(), at) + (isProblem() ? 1 : 0);
        return after < table.problems().size()
                ? Optional.of(table.problems().get(after))
                : table.problems().stream().findFirst().filter(one -> !is(one));
    }

    private boolean isProblem() {
        return table.problems().stream().anyMatch(this::is);
    }

    private boolean is(Table.Problem problem) {
        return problem.number() == file.number() && problem.at().equals(at);
    }

    private FilePage.Walk walk() {
        if (!file.holds()) {
            return new FilePage.Walk(0, table.problems().size(), null, null);
        }
        int before = table.before(file.number(), at);
        return new FilePage.Walk(
                isProblem() ? before + 1 : 0,
                table.problems().size(),
                before == 0 ? null : VisitLinks.cell(id, table.problems().get(before - 1)),
                next().map(problem -> VisitLinks.cell(id, problem)).orElse(null));
    }

    private List<TablePage.Problem> others() {
        return file.findings().stream()
                .filter(
                        said ->
                                said.reason() == null
                                        && (!file.holds() || !said.finding().at().equals(at)))
                .map(said -> TablePrint.problem(table, file, said))
                .toList();
    }
}
