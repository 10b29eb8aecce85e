package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds which unit a form speaks for: its own line first, then a column, the signature, the file's
 * name; what is less than its own line is said.
 */
final class UnitFinder {

    private final Form form;
    private final Harvest harvest;
    private final UnitWords words;

    UnitFinder(Form form, PrintedWords printed, Harvest harvest) {
        this.form = form;
        this.harvest = harvest;
        this.words = new UnitWords(form, printed);
    }

    /** Puts the name into the harvest. */
    void find(Paper paper, String fileName) {
        if (form.unit().label().isEmpty()) {
            var field = UnitWords.sealOff(harvest.values.getOrDefault(form.unit().field(), ""));
            harvest.unit = UnitWords.CUT.matcher(field).replaceAll("").strip();
            if (UnitWords.two(harvest.unit)) {
                harvest.findings.add(Finding.asks("unit", "unit.unusual", harvest.unit));
                harvest.findings.add(
                        Finding.asks(form.unit().field(), "unit.unusual", harvest.unit));
            }
            if (!harvest.unit.equals(field)) {
                harvest.findings.add(Finding.asks("unit", "unit.cut", field, harvest.unit));
                harvest.findings.add(
                        Finding.asks(form.unit().field(), "unit.cut", field, harvest.unit));
            }
            place("unit", form.unit().field());
            return;
        }
        if (fromLine(paper) || new UnitElsewhere(form, harvest).find(paper, fileName)) {
            return;
        }
        harvest.unit = "";
    }

    private void place(String at, String field) {
        var spot = harvest.spots.get(field);
        if (spot != null) {
            harvest.spots.put(at, spot);
        }
    }

    private boolean fromLine(Paper paper) {
        for (var block : nearest(paper.blocks())) {
            switch (block) {
                case Line line -> {
                    for (var text : line.text().split("\n")) {
                        if (take(text, line.spot(), false)) {
                            return true;
                        }
                    }
                }
                case Paper.Table table -> {
                    if (fromTable(table)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /**
     * The line above the form's table first, then those further up, then the table itself, then
     * what follows.
     */
    private List<Paper.Block> nearest(List<Paper.Block> blocks) {
        int table = 0;
        while (table < blocks.size()
                && !(blocks.get(table) instanceof Paper.Table read
                        && harvest.tables.contains(read))) {
            table++;
        }
        if (table == blocks.size()) {
            return blocks;
        }
        var nearest = new ArrayList<Paper.Block>(beneath(blocks.subList(0, table)).reversed());
        nearest.addAll(blocks.subList(table, blocks.size()));
        return nearest;
    }

    /** A label line without a name and the line beneath it, made one. */
    private List<Paper.Block> beneath(List<Paper.Block> blocks) {
        var joined = new ArrayList<Paper.Block>();
        for (var block : blocks) {
            var last = joined.isEmpty() ? null : joined.getLast();
            boolean name = block instanceof Line line && UnitWords.office(words.name(line.text()));
            if (name && last instanceof Line label && UnitLabel.waits(label.text(), words)) {
                joined.set(
                        joined.size() - 1,
                        new Line(label.text() + ((Line) block).text(), label.spot()));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private boolean fromTable(Paper.Table table) {
        var grid = new Grid(table);
        for (int row = 0; row < grid.height(); row++) {
            var cells = grid.row(row);
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (cell.row() != row
                        || harvest.used.contains(cell) && !cell.text().contains("\n")
                        || cell.text().length() > 1000) {
                    continue;
                }
                for (var text : cell.text().split("\n(?=.*[:：])")) {
                    if (take(text, cell.spot(), true)) {
                        harvest.use(cell);
                        return true;
                    }
                }
                if (beside(grid, row, i)) {
                    harvest.use(cell);
                    return true;
                }
            }
        }
        return false;
    }

    /** The label in one cell, the name in the next, or in the one beneath. */
    private boolean beside(Grid grid, int row, int at) {
        var cells = grid.row(row);
        var label = UnitLabel.of(cells.get(at).text());
        if (label == null || !label.rest().isBlank() || !label.certain(true, words)) {
            return false;
        }
        var places = new ArrayList<Paper.Cell>(cells.subList(at + 1, cells.size()));
        var below = grid.at(row + cells.get(at).rows(), cells.get(at).column());
        if (below != null) {
            places.add(below);
        }
        for (var cell : places) {
            var name = words.name(cell.text());
            if (!name.isEmpty() && !harvest.used.contains(cell)) {
                harvest.use(cell);
                return keep(name, cell.spot());
            }
        }
        return false;
    }

    private boolean take(String text, Spot spot, boolean inTable) {
        var label = UnitLabel.of(text);
        if (label == null || !label.certain(inTable, words)) {
            return trailing(text, spot);
        }
        var name = words.name(label.behind());
        return !name.isEmpty() && keep(name, spot);
    }

    /** 崂山区科技局（盖章）: a name with its seal and no label. */
    private boolean trailing(String text, Spot spot) {
        var seal = UnitWords.SEAL.matcher(text);
        if (!seal.find()
                || seal.end() < text.strip().length()
                        && !text.substring(seal.end()).matches("[\\s　:：]*")) {
            return false;
        }
        var name = words.name(text.substring(0, seal.start()));
        return name.length() >= 3
                && UnitWords.office(name)
                && UnitLabel.of(text) == null
                && keep(name, spot);
    }

    private boolean keep(String name, Spot spot) {
        if (UnitWords.unusual(name)) {
            harvest.findings.add(Finding.asks("unit", "unit.unusual", name));
        }
        harvest.unit = name;
        harvest.spots.put("unit", spot);
        return true;
    }
}
