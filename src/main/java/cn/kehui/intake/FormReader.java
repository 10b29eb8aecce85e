package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Field;
import cn.kehui.form.Form;
import cn.kehui.form.Kind;
import cn.kehui.paper.Paper;
import cn.kehui.paper.Paper.Block;
import cn.kehui.paper.Paper.Line;
import cn.kehui.paper.Paper.Table;
import cn.kehui.paper.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads one kind of form out of any document: recognises it, collects its answers, says what it
 * could not place.
 */
final class FormReader {
    /** This much of a form's questions must be found before a document counts as that form. */
    static final double ENOUGH = 0.5;

    /**
     * From here on no other form can fit better: all questions are there, or most of them beneath
     * the title.
     */
    static final double CERTAIN = 1;

    private final Form form;
    private final Labels labels;
    private final Labels rowLabels;
    private final LinesReader lines;
    private final List<String> titles;
    private final Printed printed;

    FormReader(Form form) {
        this.form = form;
        printed = new Printed(form);
        lines =
                new LinesReader(
                        form.rows().isPresent() ? form.rowFields() : form.fields(),
                        form.shape() != Form.Shape.STATISTICS);
        titles =
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(form.title()),
                                form.alsoTitled().stream())
                        .map(title -> LabelText.of(title).whole())
                        .toList();
        labels = new Labels(form.fields(), titles);
        rowLabels = new Labels(form.rowFields(), titles);
    }

    Form form() {
        return form;
    }

    /**
     * How well the document fits the form: the part of its questions that are found, and 0.3 for
     * its title.
     */
    double fit(Paper paper) {
        double found = (double) questions(paper) / form.allFields().count();
        return found < ENOUGH / 2 ? found : found + (titled(paper) ? 0.3 : 0);
    }

    private boolean titled(Paper paper) {
        var all = new StringBuilder();
        for (var block : paper.blocks()) {
            switch (block) {
                case Line line -> all.append(line.text());
                case Table table ->
                        table.cells().stream().limit(6).forEach(cell -> all.append(cell.text()));
            }
            if (all.length() > 20_000) {
                break;
            }
        }
        var text = LabelText.of(all.toString().replace("：", "").replace(":", "")).whole();
        return titles.stream().anyMatch(text::contains);
    }

    private int questions(Paper paper) {
        int most = lines.questions(loose(paper), titled(paper));
        int all = 0;
        for (var table : tables(paper)) {
            var grid = new Grid(table);
            if (form.rows().isPresent()) {
                var columns = Columns.find(form, grid, 0);
                most =
                        Math.max(
                                most,
                                columns == null
                                        ? new LabelMap(rowLabels, grid).questions()
                                        : columns.questions());
            } else {
                all += new LabelMap(labels, grid).questions();
            }
        }
        return (int) Math.min(Math.max(most, all), form.allFields().count());
    }

    private static List<Table> tables(Paper paper) {
        return paper.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Lines outside tables, and those inside a cell that frames a whole form. */
    private static List<Line> loose(Paper paper) {
        var loose = new ArrayList<Line>();
        for (Block block : paper.blocks()) {
            switch (block) {
                case Line line -> loose.add(line);
                case Table table ->
                        table.cells().stream()
                                .filter(
                                        cell ->
                                                cell.text().contains("\n")
                                                        || table.cells().size() <= 12)
                                .forEach(cell -> loose.add(new Line(cell.text(), cell.spot())));
            }
        }
        return loose;
    }

    /** Reads the document as this form, whatever of it there is. */
    Received read(Paper paper, String fileName) {
        var harvest = new Harvest();
        harvest.findings.addAll(paper.findings());
        if (form.rows().isPresent()) {
            rows(paper, harvest);
        } else {
            fields(paper, harvest);
        }
        pictures(paper, harvest);
        new UnitFinder(form, printed, harvest).find(paper, fileName);
        missing(harvest);
        new Leftovers(printed, harvest).say(paper);
        return new Received(
                form.id(),
                harvest.answers(),
                Map.copyOf(harvest.spots),
                List.copyOf(harvest.findings));
    }

    private void rows(Paper paper, Harvest harvest) {
        Columns head = null;
        var reader = new RowsReader(form, harvest);
        for (var table : tables(paper)) {
            var next = reader.read(table, new Grid(table), head);
            head = next == null ? head : next;
        }
        if (head != null
                && lines.questions(
                                paper.blocks().stream()
                                        .filter(Line.class::isInstance)
                                        .map(Line.class::cast)
                                        .toList(),
                                false)
                        >= 3) {
            harvest.findings.add(Finding.asks("file", "lines.unread"));
        }
        if (head == null) {
            new OneRow(form, rowLabels, lines).read(tables(paper), loose(paper), harvest);
        }
    }

    private void fields(Paper paper, Harvest harvest) {
        var moneyUnit = UnitSaid.ofMoney(paper);
        var copies =
                tables(paper).stream()
                        .map(table -> Copy.of(labels, table, titles.subList(0, 1), moneyUnit))
                        .filter(
                                copy ->
                                        copy.questions() >= 2
                                                || form.fields().size() < 4 && copy.questions() > 0)
                        .sorted(Comparator.comparingInt(Copy::weight).reversed())
                        .toList();
        var asked = new HashSet<String>();
        var spare = new ArrayList<Copy>();
        for (var copy : copies) {
            long again = copy.harvest().spots.keySet().stream().filter(asked::contains).count();
            if (again * 3 < copy.questions()) {
                asked.addAll(copy.harvest().spots.keySet());
                copy.addTo(harvest);
            } else if (copy.filled() > 0 && !copy.same(harvest)) {
                spare.add(copy);
            }
        }
        if (!spare.isEmpty()) {
            harvest.findings.add(
                    Finding.stops(
                            "file",
                            "file.several",
                            spare.size() + 1,
                            spare.stream()
                                    .map(copy -> copy.table().name())
                                    .collect(Collectors.joining("、"))));
        }
        if (asked.size() < form.fields().size()) {
            lines(paper, harvest);
        }
    }

    private void lines(Paper paper, Harvest harvest) {
        var sets = lines.read(loose(paper));
        if (!sets.isEmpty()) {
            sets.getFirst().into(harvest);
        }
        if (sets.size() > 1) {
            harvest.findings.add(Finding.stops("file", "lines.several", sets.size()));
        }
    }

    private void pictures(Paper paper, Harvest harvest) {
        for (Field field : form.fields()) {
            if (field.kind() instanceof Kind.Pictures && !paper.pictures().isEmpty()) {
                harvest.spots.putIfAbsent(field.id(), Spot.line(0));
                harvest.values.put(field.id(), String.join("\n", paper.pictures()));
            }
        }
    }

    /**
     * A question that the document does not ask is said at its own place: it is neither blank nor
     * zero.
     */
    private void missing(Harvest harvest) {
        for (var field : form.fields()) {
            if (!harvest.has(field.id())) {
                harvest.findings.add(
                        field.required()
                                ? Finding.stops(field.id(), "label.missing", field.label())
                                : Finding.asks(field.id(), "label.missing", field.label()));
            }
        }
    }
}
