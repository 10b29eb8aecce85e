package cn.kehui.staff.directory.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.staff.directory.DryRun;
import cn.kehui.staff.directory.UnitCheck;
import cn.kehui.staff.directory.UnitCheck.Becomes;
import cn.kehui.staff.directory.UnitColumn;
import java.util.Arrays;
import java.util.List;

/** Puts a dry run into words. */
final class DryRunPrint {
    /** As many lines of a list as a person reads. */
    private static final int MOST = 500;

    private DryRunPrint() {}

    static DryRunPage page(Visit visit, DryRun dryRun, String said) {
        var rows = dryRun.rows();
        var problems =
                rows.stream().flatMap(row -> row.findings().stream().map(f -> problem(row, f)));
        var changes =
                rows.stream()
                        .filter(row -> row.becomes() == Becomes.CHANGED)
                        .flatMap(row -> row.changes().stream().map(c -> change(row, c)))
                        .toList();
        var news =
                rows.stream()
                        .filter(row -> row.becomes() == Becomes.NEW)
                        .map(DryRunPrint::added)
                        .toList();
        int added = dryRun.count(Becomes.NEW);
        int changed = dryRun.count(Becomes.CHANGED);
        int wrong = dryRun.count(Becomes.WRONG);
        boolean ready = !dryRun.confirmed() && wrong == 0 && added + changed > 0;
        var all = problems.toList();
        int more = cut(all) + cut(changes) + cut(news);
        return new DryRunPage(
                visit.shell(),
                dryRun.fileName(),
                rows.size(),
                added,
                changed,
                dryRun.count(Becomes.SAME),
                wrong,
                ready ? "/units/imports/" + dryRun.id() + "/confirmation" : "",
                said,
                all.stream().limit(MOST).toList(),
                changes.stream().limit(MOST).toList(),
                news.stream().limit(MOST).toList(),
                more);
    }

    private static int cut(List<?> lines) {
        return Math.max(0, lines.size() - MOST);
    }

    private static DryRunPage.Problem problem(UnitCheck row, Finding finding) {
        var column =
                Arrays.stream(UnitColumn.values())
                        .filter(each -> each.id().equals(finding.at()))
                        .map(UnitColumn::label)
                        .findFirst()
                        .orElse("");
        return new DryRunPage.Problem(row.row().number(), name(row), column, finding.message());
    }

    private static DryRunPage.Change change(UnitCheck row, UnitCheck.Change change) {
        return new DryRunPage.Change(
                row.row().number(),
                name(row),
                change.column().label(),
                words(change.before()),
                words(change.after()));
    }

    private static DryRunPage.Added added(UnitCheck row) {
        return new DryRunPage.Added(row.row().number(), row.row().cell(UnitColumn.CODE), name(row));
    }

    private static String name(UnitCheck row) {
        var name = row.row().cell(UnitColumn.NAME);
        return name.isEmpty() ? row.row().cell(UnitColumn.CODE) : name;
    }

    private static String words(String value) {
        return value.isEmpty() ? "（空）" : value;
    }
}
