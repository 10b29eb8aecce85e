package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Field;
import cn.kehui.form.Reading;
import cn.kehui.form.Value;
import cn.kehui.intake.Labels.Match;
import cn.kehui.intake.Paper.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Picks the answer among the cells beside a label. */
final class ValueCells {
    private final Grid grid;
    private final ColumnRoles roles;

    /**
     * @param cell where the answer stands; null if it stands in the label's cell, or there is no place for one
     * @param unit stated by the label, its heading or a column of units
     * @param extra things to say, at no place yet
     */
    record Picked(@Nullable Cell cell, String typed, String unit, List<Finding> extra) {}

    ValueCells(Grid grid, ColumnRoles roles) {
        this.grid = grid;
        this.roles = roles;
    }

    /** @param groupUnit the unit that the heading states */
    Picked pick(Match match, Cell label, List<Cell> beside, String groupUnit) {
        var unit = match.label().unit().isEmpty() ? groupUnit : match.label().unit();
        var places = new ArrayList<Cell>();
        for (var cell : beside) {
            var alone = LabelText.unitAlone(cell.text());
            if (!alone.isEmpty()) {
                unit = alone;
            } else if (!roles.aside(cell)) {
                places.add(cell);
            }
        }
        var answers = places.stream().filter(roles::answer).toList();
        var from = answers.isEmpty() ? places : answers;
        var filled = from.stream().filter(cell -> !Hints.off(match.field(), cell.text()).isEmpty()).toList();
        if (filled.isEmpty()) {
            return none(match, label, from, unit);
        }
        return filled.size() == 1 || same(filled) ? new Picked(filled.getFirst(), filled.getFirst().text(), unit, List.of()) : several(match.field(), filled, unit);
    }

    private static boolean same(List<Cell> filled) {
        return filled.stream().allMatch(cell -> cell.text().equals(filled.getFirst().text()));
    }

    /** No answer beside: it may stand behind the label's colon, or beneath a label that has its line to itself. */
    private Picked none(Match match, Cell label, List<Cell> places, String unit) {
        var rest = Hints.off(match.field(), match.label().rest());
        if (!rest.isEmpty() && LabelText.unitAlone(rest).isEmpty()) {
            return new Picked(label, rest, unit, List.of());
        }
        if (!places.isEmpty()) {
            return new Picked(places.getFirst(), "", unit, List.of());
        }
        boolean alone = grid.own(label.row()).size() == 1;
        var below = alone ? grid.at(label.row() + label.rows(), label.column()) : null;
        return below == null || LabelText.of(below.text()).rest().isEmpty() && below.text().length() <= 4 && !digits(below.text())
                ? new Picked(null, "", unit, List.of())
                : new Picked(below, below.text(), unit, List.of());
    }

    private static boolean digits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private Picked several(Field field, List<Cell> filled, String unit) {
        if (!field.kind().sums()) {
            var first = filled.getFirst();
            var others = String.join("；", filled.stream().skip(1).map(Cell::text).toList());
            return new Picked(first, first.text(), unit, List.of(Finding.asks("", "cell.beside", others)));
        }
        var numbers = filled.stream().filter(cell -> number(field, cell.text())).toList();
        if (numbers.size() == 1) {
            var others = String.join("；", filled.stream().filter(cell -> cell != numbers.getFirst()).map(Cell::text).toList());
            return new Picked(numbers.getFirst(), numbers.getFirst().text(), unit, List.of(Finding.asks("", "cell.beside", others)));
        }
        var first = filled.getFirst();
        return new Picked(first, "", unit, List.of(Finding.stops("", "cell.two-values", first.text(), filled.get(1).text())));
    }

    private static boolean number(Field field, String typed) {
        var value = Reading.of(field, typed).value();
        return value.amount().isPresent() || value instanceof Value.Dash || typed.chars().anyMatch(Character::isDigit);
    }
}
