package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Field;
import cn.kehui.intake.Labels.Match;
import cn.kehui.intake.Paper.Cell;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the questions that a table asks once: finds each label, then the answer beside it, beneath it or in its own cell. */
final class FieldsReader {
    /** So many labels side by side are a head with its answers beneath. */
    private static final int ACROSS = 4;

    private final Labels labels;
    private final Harvest harvest;
    private final Grid grid;
    private final Map<Cell, Match> matches = new IdentityHashMap<>();
    /** How many labels start in a column: where there are several, it is a column of labels. */
    private final Map<Integer, Integer> labelColumns = new HashMap<>();
    /** Which question an answer's cell was taken for: a cell merged beside two labels answers neither for certain. */
    private final Map<Cell, String> taken = new IdentityHashMap<>();
    /** A heading that has a row to itself holds for the rows beneath it. */
    private String heading = "";
    private final Set<Cell> head = Collections.newSetFromMap(new IdentityHashMap<>());
    private ValueCells values;

    FieldsReader(Labels labels, Grid grid, Harvest harvest) {
        this.labels = labels;
        this.harvest = harvest;
        this.grid = grid;
        this.values = new ValueCells(grid, ColumnRoles.none());
        for (int row = 0; row < grid.height(); row++) {
            find(row);
        }
        keepBest();
    }

    /** Where a question's very words stand in the table, words that only resemble them ask something else. */
    private void keepBest() {
        var best = new HashMap<String, Double>();
        matches.values().forEach(match -> best.merge(match.field().id(), match.score(), Math::max));
        matches.entrySet().removeIf(entry -> {
            boolean weaker = entry.getValue().score() < best.getOrDefault(entry.getValue().field().id(), 0.0) - 0.02;
            if (weaker) {
                labelColumns.merge(entry.getKey().column(), -1, Integer::sum);
            }
            return weaker;
        });
    }

    private void find(int row) {
        var cells = grid.row(row);
        var own = grid.own(row);
        if (own.size() == 1 && labels.heads(own.getFirst().text())) {
            heading = own.getFirst().text();
        }
        var context = new StringBuilder(heading);
        for (var cell : cells) {
            if (cell.row() == row) {
                var match = labels.best(cell.text(), context.toString());
                if (match != null) {
                    matches.put(cell, match);
                    labelColumns.merge(cell.column(), 1, Integer::sum);
                }
            }
            if (!cell.text().isEmpty() && !matches.containsKey(cell)) {
                context.setLength(0);
                context.append(cell.text());
            }
        }
    }

    /** How many different questions the table asks. */
    static int questions(Labels labels, Grid grid) {
        var reader = new FieldsReader(labels, grid, new Harvest());
        return (int) reader.matches.values().stream().map(match -> match.field().id()).distinct().count();
    }

    /** Reads the whole table into the harvest. */
    void read() {
        heading = "";
        int first = grid.height();
        for (int row = grid.height() - 1; row >= 0; row--) {
            first = grid.own(row).stream().anyMatch(matches::containsKey) ? row : first;
        }
        values = new ValueCells(grid, ColumnRoles.of(grid, Math.min(first, grid.height() - 1), matches.keySet()));
        for (int row = 0; row < grid.height(); row++) {
            if (across(row)) {
                beneath(row);
                grid.row(row).forEach(head::add);
            }
        }
        for (int row = 0; row < grid.height() && !footnotes(row); row++) {
            beside(row);
        }
    }

    /** From 注： on a sheet only repeats whom to send the form to. */
    private boolean footnotes(int row) {
        var own = grid.own(row);
        return row > 0 && own.size() == 1 && own.getFirst().text().matches("(?s)[\\s　]*(注|备注|说明|填表说明)[\\s　]*\\d*[\\s　]*[:：].*") && !matches.containsKey(own.getFirst());
    }

    private boolean across(int row) {
        int run = 0;
        int longest = 0;
        for (var cell : grid.row(row)) {
            var match = matches.get(cell);
            run = match != null && match.label().rest().isEmpty() ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest >= ACROSS;
    }

    private void beneath(int head) {
        int data = -1;
        int filled = 0;
        int bottom = grid.row(head).stream().filter(matches::containsKey).mapToInt(cell -> cell.row() + cell.rows()).max().orElse(head + 1);
        for (int row = bottom; row < grid.height() && !across(row); row++) {
            int at = row;
            boolean any = grid.row(head).stream().filter(matches::containsKey).anyMatch(label -> !words(grid.at(at, label.column())).isEmpty());
            filled += any ? 1 : 0;
            data = any && data < 0 ? row : data;
        }
        for (var label : grid.row(head)) {
            var match = matches.get(label);
            if (match != null) {
                var cell = data < 0 ? null : grid.at(data, label.column());
                take(match, label, new ValueCells.Picked(cell, words(cell), match.label().unit(), List.of()));
                if (filled > 1) {
                    harvest.findings.add(Finding.stops(match.field().id(), "cell.several-rows", filled));
                }
            }
        }
    }

    private static String words(@Nullable Cell cell) {
        return cell == null ? "" : cell.text();
    }

    private void beside(int row) {
        var cells = grid.row(row);
        var own = grid.own(row);
        heading = own.size() == 1 && labels.heads(own.getFirst().text()) ? own.getFirst().text() : heading;
        var context = heading;
        for (int i = 0; i < cells.size(); ) {
            var label = cells.get(i);
            var match = label.row() == row && !head.contains(label) ? matches.get(label) : null;
            if (match == null) {
                context = label.text().isEmpty() ? context : label.text();
                i++;
                continue;
            }
            int end = i + 1;
            while (end < cells.size() && !labelsHere(cells.get(end), row)) {
                end++;
            }
            var beside = cells.subList(i + 1, end);
            take(match, label, values.pick(match, label, beside, LabelText.unit(LabelText.plain(context))));
            i = end;
        }
    }

    /** A cell ends the answer before it only where labels are wont to stand; elsewhere it is an answer that sounds like a label. */
    private boolean labelsHere(Cell cell, int row) {
        var match = cell.row() == row ? matches.get(cell) : null;
        return match != null && (labelColumns.getOrDefault(cell.column(), 0) >= 2 || !match.label().rest().isEmpty());
    }

    private void take(Match match, Cell label, ValueCells.Picked picked) {
        var field = match.field();
        var typed = UnitSaid.add(field, Hints.off(field, picked.typed()), picked.unit());
        harvest.use(label);
        picked.extra().forEach(finding -> harvest.findings.add(finding.at(field.id())));
        if (harvest.has(field.id())) {
            again(field, typed, picked);
            return;
        }
        if (!typed.equals(Hints.off(field, picked.typed()))) {
            harvest.findings.add(Finding.asks(field.id(), "cell.unit-said", picked.unit(), typed));
        }
        if (picked.cell() == null) {
            harvest.put(field.id(), typed, label.spot());
        } else {
            harvest.put(field.id(), typed, picked.cell());
            shared(field, label, picked.cell());
        }
    }

    private void shared(Field field, Cell label, Cell cell) {
        var other = cell == label || cell.text().isEmpty() ? null : taken.putIfAbsent(cell, field.id());
        if (other != null && !other.equals(field.id())) {
            for (var at : List.of(other, field.id())) {
                harvest.findings.add(Finding.stops(at, "cell.shared", cell.text()));
                harvest.values.put(at, "");
            }
        }
    }

    /** The same label twice: one answer is taken, two different ones are for a person to choose between. */
    private void again(Field field, String typed, ValueCells.Picked picked) {
        var before = harvest.values.getOrDefault(field.id(), "");
        harvest.use(picked.cell());
        if (before.isEmpty() && !typed.isEmpty() && picked.cell() != null) {
            harvest.put(field.id(), typed, picked.cell());
        } else if (!typed.isEmpty() && !typed.equals(before)) {
            harvest.values.put(field.id(), "");
            harvest.findings.add(Finding.stops(field.id(), "cell.two-values", before, typed));
        }
    }
}
