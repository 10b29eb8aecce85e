package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Field;
import cn.kehui.form.Kind;
import cn.kehui.intake.Labels.Match;
import cn.kehui.paper.Paper.Cell;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions that a table asks once: finds each label, then the answer beside it, beneath
 * it or in its own cell.
 */
final class FieldsReader {
    /** So many labels side by side are a head with its answers beneath. */
    private static final int ACROSS = 4;

    /** Below this a label is not the form's own, only like it, and a person must look. */
    static final double RESEMBLES = 0.85;

    private final Harvest harvest;
    private final Grid grid;
    private final LabelMap map;
    private final String moneyUnit;
    private final Set<Cell> heads = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Which question an answer's cell was taken for: a cell merged beside two labels answers
     * neither for certain.
     */
    private final Map<Cell, String> taken = new IdentityHashMap<>();

    private final ValueCells values;

    /**
     * The last row with a label whose answer does not stand in its own cell: notes come after it.
     */
    private final int lastPlain;

    /**
     * @param moneyUnit the unit that a line such as 金额单位：元 states for the whole table; empty if
     *     there is none
     */
    FieldsReader(Labels labels, Grid grid, Harvest harvest, String moneyUnit) {
        this.harvest = harvest;
        this.grid = grid;
        this.moneyUnit = moneyUnit;
        map = new LabelMap(labels, grid);
        lastPlain = map.lastPlain();
        values =
                new ValueCells(
                        grid,
                        ColumnRoles.of(
                                grid, Math.min(map.first(), grid.height() - 1), map.cells()));
    }

    /** Reads the whole table into the harvest. */
    void read() {
        for (int row = 0; row < grid.height(); row++) {
            if (across(row)) {
                beneath(row);
                heads.addAll(grid.row(row));
            }
        }
        for (int row = 0; row < grid.height() && !footnotes(row); row++) {
            learn(row);
        }
        for (int row = 0; row < grid.height() && !footnotes(row); row++) {
            beside(row);
        }
    }

    /** From 注： on a sheet only repeats whom to send the form to. */
    private boolean footnotes(int row) {
        var own = grid.own(row);
        return row > map.first()
                && row > lastPlain
                && own.size() == 1
                && own.getFirst()
                        .text()
                        .matches("(?s)[\\s　]*(注|备注|说明|填表说明)[\\s　]*\\d*[\\s　]*[:：].*")
                && !map.has(own.getFirst());
    }

    private boolean across(int row) {
        var run = new HashSet<String>();
        for (var cell : grid.row(row)) {
            var match = map.at(cell);
            if (match == null || !match.label().rest().isEmpty()) {
                run.clear();
            } else if (run.add(match.field().id()) && run.size() >= ACROSS) {
                return true;
            }
        }
        return false;
    }

    private void beneath(int head) {
        int data = -1;
        int filled = 0;
        int bottom =
                grid.row(head).stream()
                        .filter(map::has)
                        .mapToInt(cell -> cell.row() + cell.rows())
                        .max()
                        .orElse(head + 1);
        for (int row = bottom; row < grid.height() && !across(row) && !footnotes(row); row++) {
            int at = row;
            boolean any =
                    grid.row(head).stream()
                            .filter(map::has)
                            .anyMatch(label -> !words(grid.at(at, label.column())).isEmpty());
            filled += any ? 1 : 0;
            data = any && data < 0 ? row : data;
        }
        for (var label : grid.row(head)) {
            var match = map.at(label);
            if (match != null) {
                var cell = data < 0 ? null : grid.at(data, label.column());
                var unit =
                        match.label().unit().isEmpty()
                                ? LabelText.unit(LabelText.plain(map.heading(label)))
                                : match.label().unit();
                take(match, label, new ValueCells.Picked(cell, words(cell), unit, List.of()));
                if (filled > 1) {
                    harvest.findings.add(
                            Finding.stops(match.field().id(), "cell.several-rows", filled));
                }
            }
        }
    }

    private static String words(@Nullable Cell cell) {
        return cell == null ? "" : cell.text();
    }

    /** Learns in which column the answers of this table stand. */
    private void learn(int row) {
        each(row, (_, label, beside) -> values.learn(label, beside));
    }

    private void beside(int row) {
        each(
                row,
                (match, label, beside) ->
                        take(
                                match,
                                label,
                                values.pick(
                                        match,
                                        label,
                                        beside,
                                        LabelText.unit(LabelText.plain(map.heading(label))))));
    }

    private interface Pair {
        void of(Match match, Cell label, List<Cell> beside);
    }

    /** Each label of a row with the cells up to the next one. */
    private void each(int row, Pair pair) {
        var cells = grid.row(row);
        for (int i = 0; i < cells.size(); ) {
            var label = cells.get(i);
            var match = label.row() == row && !heads.contains(label) ? map.at(label) : null;
            int end = i + 1;
            if (match != null) {
                while (end < cells.size() && !labelsHere(cells.get(end), row, match)) {
                    end++;
                }
                pair.of(match, label, cells.subList(i + 1, end));
            }
            i = end;
        }
    }

    /**
     * A cell ends the answer before it only where labels are wont to stand; elsewhere it is an
     * answer that sounds like a label.
     */
    private boolean labelsHere(Cell cell, int row, Match before) {
        var match = cell.row() == row ? map.at(cell) : null;
        boolean bothOwn =
                match != null
                        && !match.label().rest().isEmpty()
                        && !before.label().rest().isEmpty();
        return match != null && (map.column(cell.column()) || bothOwn);
    }

    private void take(Match match, Cell label, ValueCells.Picked picked) {
        var field = match.field();
        boolean money = field.kind() instanceof Kind.Wan || field.kind() instanceof Kind.Money;
        var unit = picked.unit().isEmpty() && money ? moneyUnit : picked.unit();
        var plain = Hints.off(field, picked.typed());
        var typed = UnitSaid.add(field, plain, unit);
        harvest.use(label);
        if (money
                && !moneyUnit.isEmpty()
                && !picked.unit().isEmpty()
                && !picked.unit().equals(moneyUnit)
                && !plain.isEmpty()) {
            harvest.findings.add(
                    Finding.asks(field.id(), "cell.units-differ", picked.unit(), moneyUnit));
        }
        picked.extra().forEach(finding -> harvest.findings.add(finding.at(field.id())));
        if (harvest.has(field.id())) {
            again(field, typed, label, picked);
            return;
        }
        if (match.score() < RESEMBLES && !plain.isEmpty()) {
            harvest.findings.add(
                    Finding.asks(
                            field.id(),
                            "label.resembles",
                            label.text().replace('\n', ' '),
                            field.label()));
        }
        if (!typed.equals(plain)) {
            harvest.findings.add(Finding.asks(field.id(), "cell.unit-said", unit, typed));
        }
        if (picked.cell() == null) {
            harvest.put(field.id(), typed, label.spot());
        } else {
            harvest.put(field.id(), typed, picked.cell());
            shared(field, label, picked.cell());
        }
    }

    private void shared(Field field, Cell label, Cell cell) {
        var other =
                cell == label || cell.text().isEmpty() ? null : taken.putIfAbsent(cell, field.id());
        if (other != null && !other.equals(field.id())) {
            for (var at : List.of(other, field.id())) {
                harvest.findings.add(Finding.stops(at, "cell.shared", cell.text()));
                harvest.values.put(at, "");
            }
        }
    }

    /**
     * The same label twice: one answer is taken, two different ones are for a person to choose
     * between.
     */
    private void again(Field field, String typed, Cell label, ValueCells.Picked picked) {
        var before = harvest.values.getOrDefault(field.id(), "");
        harvest.use(picked.cell());
        if (before.isEmpty()
                && !typed.isEmpty()
                && picked.cell() != null
                && !harvest.said(field.id())) {
            harvest.put(field.id(), typed, picked.cell());
            shared(field, label, picked.cell());
        } else if (!typed.isEmpty() && !typed.equals(before)) {
            harvest.values.put(field.id(), "");
            harvest.findings.add(Finding.stops(field.id(), "cell.two-values", before, typed));
        }
    }
}
