package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.reading.Labels.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Picks the answer among the cells beside a label: the one in the column where this table's answers
 * stand.
 */
final class ValueCells {
    /** So many rows must answer in one column before the column counts as the table's own. */
    private static final int HABIT = 3;

    private final Grid grid;
    private final ColumnRoles roles;

    /** Column of labels → column in which the first words beside them stand → how often. */
    private final Map<Integer, Map<Integer, Integer>> habits = new HashMap<>();

    /**
     * @param cell where the answer stands; null if it stands in the label's cell, or there is no
     *     place for one
     * @param unit stated by the label, its heading or a column of units
     * @param extra things to say, at no place yet
     */
    record Picked(@Nullable Cell cell, String typed, String unit, List<Finding> extra) {}

    ValueCells(Grid grid, ColumnRoles roles) {
        this.grid = grid;
        this.roles = roles;
    }

    /** Takes note of where a label's answer seems to stand. */
    void learn(Cell label, List<Cell> beside) {
        for (var cell : beside) {
            if (!cell.text().isEmpty()
                    && LabelText.unitAlone(cell.text()).isEmpty()
                    && !roles.aside(cell)) {
                habits.computeIfAbsent(label.column(), _ -> new HashMap<>())
                        .merge(cell.column(), 1, Integer::sum);
                return;
            }
        }
    }

    /**
     * @param groupUnit the unit that the heading states
     */
    Picked pick(Match match, Cell label, List<Cell> beside, String groupUnit) {
        var unit = match.label().unit().isEmpty() ? groupUnit : match.label().unit();
        var places = new ArrayList<Cell>();
        for (var cell : beside) {
            var alone = match.field().kind().sums() ? LabelText.unitAlone(cell.text()) : "";
            if (!alone.isEmpty()) {
                unit = alone;
            } else if (!roles.aside(cell)) {
                places.add(cell);
            }
        }
        if (places.stream().anyMatch(cell -> !cell.marks().contains(Paper.Mark.HIDDEN))) {
            places.removeIf(
                    cell ->
                            cell.marks().contains(Paper.Mark.HIDDEN)
                                    && !cell.text().isEmpty()
                                    && cell != places.getFirst());
        }
        if (places.isEmpty()) {
            return none(match, label, unit);
        }
        var place = place(match.field(), label, places);
        var others =
                places.stream()
                        .filter(
                                cell ->
                                        cell != place
                                                && !Hints.off(match.field(), cell.text()).isEmpty())
                        .toList();
        return answer(match, label, new Places(place, others, unit));
    }

    private record Places(Cell place, List<Cell> others, String unit) {}

    /**
     * The column whose head says so; else the one where the other answers stand; else the first.
     */
    private Cell place(Field field, Cell label, List<Cell> places) {
        boolean money = field.kind() instanceof Kind.Wan || field.kind() instanceof Kind.Money;
        var said = places.stream().filter(cell -> roles.answer(cell, money)).findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        var habit =
                habits.getOrDefault(label.column(), Map.of()).entrySet().stream()
                        .filter(entry -> entry.getValue() >= HABIT)
                        .max(Map.Entry.comparingByValue());
        return habit.flatMap(
                        entry ->
                                places.stream()
                                        .filter(cell -> covers(cell, entry.getKey()))
                                        .findFirst())
                .orElse(places.getFirst());
    }

    private static boolean covers(Cell cell, int column) {
        return cell.column() <= column && column < cell.column() + cell.columns();
    }

    private Picked answer(Match match, Cell label, Places places) {
        var field = match.field();
        var typed = Hints.off(field, places.place().text());
        var rest = Hints.off(field, match.label().rest());
        var words =
                places.others().stream()
                        .map(cell -> cell.text().replace('\n', ' '))
                        .collect(Collectors.joining("；"));
        if (typed.isEmpty() && places.others().isEmpty()) {
            boolean own = !rest.isEmpty() && LabelText.unitAlone(rest).isEmpty();
            return own
                    ? new Picked(label, rest, places.unit(), List.of())
                    : new Picked(places.place(), "", places.unit(), List.of());
        }
        if (places.others().isEmpty()) {
            return new Picked(places.place(), places.place().text(), places.unit(), List.of());
        }
        if (typed.isEmpty()) {
            return new Picked(
                    places.place(),
                    "",
                    places.unit(),
                    List.of(Finding.stops("", "cell.elsewhere", words)));
        }
        return rival(field, places.others())
                        && !roles.answer(places.place(), false)
                        && !roles.answer(places.place(), true)
                ? new Picked(
                        places.place(),
                        "",
                        places.unit(),
                        List.of(Finding.stops("", "cell.two-values", places.place().text(), words)))
                : new Picked(
                        places.place(),
                        places.place().text(),
                        places.unit(),
                        List.of(Finding.asks("", "cell.beside", words)));
    }

    /** Whether another cell beside the label holds an amount too. */
    private static boolean rival(Field field, List<Cell> others) {
        return field.kind().sums()
                && others.stream()
                        .anyMatch(
                                cell ->
                                        Reading.of(field, cell.text())
                                                .value()
                                                .amount()
                                                .isPresent());
    }

    private static boolean number(String text) {
        return text.length() <= 20 && text.chars().anyMatch(Character::isDigit);
    }

    /**
     * No place beside: the answer may stand behind the label's colon, or beneath a label that has
     * its line to itself.
     */
    private Picked none(Match match, Cell label, String unit) {
        var rest = Hints.off(match.field(), match.label().rest());
        if (!rest.isEmpty() && LabelText.unitAlone(rest).isEmpty()) {
            return new Picked(label, rest, unit, List.of());
        }
        boolean alone = grid.own(label.row()).size() == 1;
        var below = alone ? grid.at(label.row() + label.rows(), label.column()) : null;
        boolean words = below != null && (below.text().length() > 4 || number(below.text()));
        return below == null || !words
                ? new Picked(null, "", unit, List.of())
                : new Picked(below, below.text(), unit, List.of());
    }
}
