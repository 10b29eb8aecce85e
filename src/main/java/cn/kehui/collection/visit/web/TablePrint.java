package cn.kehui.collection.visit.web;

import cn.kehui.collection.visit.Collected;
import cn.kehui.collection.visit.CollectionId;
import cn.kehui.collection.visit.Table;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of a collection from its table. */
final class TablePrint {
    /** Files on one page. */
    static final int PAGE = 100;

    private final Table table;
    private final CollectionId id;
    private final String home;
    private final String show;
    private final List<Collected> chosen;
    private final int from;

    /**
     * @param show all, stops, asks or unread
     * @param page from 0
     */
    TablePrint(Table table, String show, int page) {
        this.table = table;
        this.id = table.collection().id();
        this.home = VisitLinks.collection(id);
        this.show = show;
        this.chosen = table.rows().stream().filter(this::shown).toList();
        this.from =
                Math.clamp(page * (long) PAGE, 0, Math.max(0, (chosen.size() - 1) / PAGE * PAGE));
    }

    private boolean shown(Collected file) {
        return switch (show) {
            case "stops" -> file.stops();
            case "asks" -> file.asks();
            case "unread" -> false;
            default -> true;
        };
    }

    TablePage page(String notice) {
        var collection = table.collection();
        var lines = chosen.subList(from, Math.min(chosen.size(), from + PAGE));
        boolean unread = show.equals("all") || show.equals("unread");
        return new TablePage(
                home,
                table.form().shortTitle(),
                table.form().id().toString(),
                VisitWords.moment(collection.goesAt()),
                collection.keptUntil() != null,
                counts(),
                tabs(),
                GridPrint.of(table, lines),
                problems(lines),
                unread ? table.unread().stream().map(this::unread).toList() : List.of(),
                table.sheets().stream().map(this::unread).toList(),
                pager(),
                table.problems().isEmpty()
                        ? null
                        : VisitLinks.cell(id, table.problems().getFirst()),
                notice);
    }

    private TablePage.Counts counts() {
        var collection = table.collection();
        return new TablePage.Counts(
                collection.files(),
                collection.unread(),
                table.rows().size(),
                table.totals().units(),
                table.stops(),
                table.asks());
    }

    private List<TablePage.Tab> tabs() {
        var rows = table.rows();
        return List.of(
                tab("all", "tab.all", rows.size() + table.unread().size()),
                tab("stops", "tab.stops", rows.stream().filter(Collected::stops).count()),
                tab("asks", "tab.asks", rows.stream().filter(Collected::asks).count()),
                tab("unread", "tab.unread", table.unread().size()));
    }

    private TablePage.Tab tab(String name, String key, long count) {
        return new TablePage.Tab(Texts.say(key), home + "?show=" + name, count, name.equals(show));
    }

    private List<TablePage.Listed> problems(List<Collected> lines) {
        var listed = new ArrayList<TablePage.Listed>();
        for (var file : lines) {
            var problems = Stream.of(true, false).flatMap(stops -> open(file, stops)).toList();
            if (!problems.isEmpty()) {
                listed.add(new TablePage.Listed(unit(file), file.name(), problems));
            }
        }
        return listed;
    }

    private Stream<TablePage.Problem> open(Collected file, boolean stops) {
        return file.findings().stream()
                .filter(said -> stops ? said.stops() : said.asks())
                .map(said -> problem(table, file, said));
    }

    static TablePage.Problem problem(Table table, Collected file, Collected.Said said) {
        var at = said.finding().at();
        var css =
                (said.stops()
                                ? CellPrint.State.STOPS
                                : said.asks() ? CellPrint.State.ASKS : CellPrint.State.NOTED)
                        .css();
        return new TablePage.Problem(
                VisitLinks.cell(table.collection().id(), file.number(), at),
                css,
                PlaceWords.inTable(table.form(), at),
                said.finding().message());
    }

    static String unit(Collected file) {
        var unit = file.answers().unit().strip();
        return unit.isEmpty() ? VisitWords.last(file.name()) : unit;
    }

    private TablePage.Unread unread(Collected file) {
        var messages = file.findings().stream().map(said -> said.finding().message()).toList();
        var address = VisitLinks.file(id, file.number());
        return new TablePage.Unread(
                address,
                file.name(),
                messages,
                !file.unfolded(),
                kept(file) ? address + "/original" : null,
                address + "/removal");
    }

    /** Whether the file's bytes are kept. */
    static boolean kept(Collected file) {
        return file.findings().stream()
                .map(said -> said.finding().key())
                .noneMatch(key -> key.startsWith("zip.") || key.equals("file.over-limit"));
    }

    private TablePage.Pager pager() {
        int to = Math.min(chosen.size(), from + PAGE);
        return new TablePage.Pager(
                from + 1,
                to,
                chosen.size(),
                from == 0 ? null : other(from / PAGE - 1),
                to == chosen.size() ? null : other(from / PAGE + 1));
    }

    private @Nullable String other(int page) {
        return home + "?show=" + Objects.requireNonNull(show) + "&page=" + page;
    }
}
