package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads each row of a table that has one for each of several units, as a form of that unit. */
final class UnitRowReader {
    private static final int SHOWN = 5;

    private final Form form;
    private final PrintedWords printed;
    private final List<UnitRows> tables;
    private final String moneyUnit;

    UnitRowReader(Form form, PrintedWords printed, Labels labels, Paper paper) {
        this.form = form;
        this.printed = printed;
        this.tables = UnitRows.of(form, labels, paper);
        this.moneyUnit = tables.isEmpty() ? "" : UnitSaid.ofMoney(paper);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The file itself, which is none's: how many rows were read of it, and which were not. */
    Received whole(List<Finding> also) {
        int rows = tables.stream().mapToInt(one -> one.rows().size()).sum();
        var said = new ArrayList<Finding>();
        var left =
                tables.stream()
                        .flatMap(one -> one.left().stream().map(row -> one.grid().own(row)))
                        .map(List::getFirst)
                        .toList();
        if (!left.isEmpty()) {
            var words =
                    left.stream()
                            .limit(SHOWN)
                            .map(
                                    cell ->
                                            cell.spot().words()
                                                    + " “"
                                                    + RowsReader.shorten(cell.text())
                                                    + "”")
                            .collect(Collectors.joining("、"));
            said.add(Finding.notes("file", "file.by-unit-left", left.size(), words));
        }
        var unasked = unasked();
        if (!unasked.isEmpty()) {
            var words = String.join("、", unasked);
            said.add(Finding.notes("file", "file.by-unit-columns", unasked.size(), words));
        }
        said.addAll(also);
        return Received.unread(Finding.notes("file", Received.BY_UNIT, rows), said);
    }

    /** Each row, in the order in which they stand. */
    List<RowOfUnit> all() {
        int last =
                tables.stream()
                        .flatMap(one -> one.rows().stream().map(row -> line(one, row)))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        var width = String.valueOf(last).length();
        var all = new ArrayList<RowOfUnit>();
        for (var one : tables) {
            for (int row : one.rows()) {
                var received = read(one, row);
                var sheet = tables.size() > 1 ? one.table().name() + " " : "";
                var words = "第%0" + width + "d行 %s";
                var name = RowsReader.shorten(received.answers().unit());
                all.add(new RowOfUnit(sheet + words.formatted(line(one, row), name), received));
            }
        }
        return all;
    }

    /** As the file counts it, from 1. */
    private static int line(UnitRows one, int row) {
        // what reaches down from above stands in another line
        return one.grid().own(row).getFirst().spot().row() + 1;
    }

    private Received read(UnitRows one, int row) {
        var harvest = new Harvest();
        var answers = new FieldAnswers(harvest, moneyUnit);
        for (var label : one.labels()) {
            var match = one.map().at(label);
            if (match != null) {
                var cell = one.grid().at(row, label.column());
                if (cell != null && shared(one, cell)) {
                    harvest.put(match.field().id(), "", cell);
                    harvest.findings.add(
                            Finding.stops(
                                    match.field().id(),
                                    "cell.of-several",
                                    RowsReader.shorten(cell.text())));
                    continue;
                }
                var said = match.label().unit();
                var unit =
                        said.isEmpty()
                                ? LabelText.unit(LabelText.plain(one.map().heading(label)))
                                : said;
                var typed = cell == null ? "" : cell.text();
                answers.take(match, label, new ValueCells.Picked(cell, typed, unit, List.of()));
            }
        }
        unit(one, row, harvest);
        missing(harvest);
        left(one, row, harvest);
        return new Received(
                form.id(),
                harvest.answers(),
                Map.copyOf(harvest.spots),
                List.copyOf(harvest.findings));
    }

    /** Whether something is written once for several units: how much is whose nobody can tell. */
    private static boolean shared(UnitRows one, Cell cell) {
        return !cell.text().isBlank()
                && cell.rows() > 1
                && one.rows().stream()
                                .filter(row -> cell.row() <= row && row < cell.row() + cell.rows())
                                .limit(2)
                                .count()
                        == 2;
    }

    /**
     * What the table does not ask is neither blank nor zero: of an answer that must be given it
     * stops, of any other it is said once for all, and noted at each.
     */
    private void missing(Harvest harvest) {
        for (var field : form.fields()) {
            if (!harvest.has(field.id())) {
                harvest.findings.add(
                        field.required()
                                ? Finding.stops(field.id(), "label.missing", field.label())
                                : Finding.notes(field.id(), "label.missing", field.label()));
            }
        }
    }

    /** Questions that no table of the file asks. */
    private List<String> unasked() {
        var asked =
                tables.stream()
                        .flatMap(one -> one.labels().stream().map(label -> one.map().at(label)))
                        .filter(Objects::nonNull)
                        .map(match -> match.field().id())
                        .collect(Collectors.toSet());
        return form.fields().stream()
                .filter(field -> !asked.contains(field.id()))
                .filter(field -> !(answersUnit() && field.id().equals(form.unit().field())))
                .map(Field::label)
                .toList();
    }

    private void unit(UnitRows one, int row, Harvest harvest) {
        var cell = one.grid().at(row, one.unit().column());
        harvest.use(one.unit());
        if (cell != null) {
            harvest.use(cell);
            harvest.unit = UnitWords.sealOff(cell.text()).strip();
            harvest.spots.put("unit", cell.spot());
            if (answersUnit() && !harvest.has(form.unit().field())) {
                harvest.put(form.unit().field(), harvest.unit, cell);
            }
        }
    }

    /** Whether one of the form's questions asks whose it is: who stands over the row answers it. */
    private boolean answersUnit() {
        return form.unit().label().isEmpty();
    }

    /** What stands in columns that ask nothing of the form is said of each. */
    private void left(UnitRows one, int row, Harvest harvest) {
        var cells = new ArrayList<Cell>(one.grid().own(row));
        var alone = new Paper.Table(one.table().name(), cells);
        harvest.tables.add(alone);
        new LeftWords(printed, harvest).say(new Paper(List.of(alone), List.of(), List.of()));
    }
}
