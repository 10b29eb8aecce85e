package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one kind of form out of any document: collects its answers, says what it could not place.
 */
final class FormReader {
    private final Form form;
    private final Labels labels;
    private final Labels rowLabels;
    private final LinesReader lines;
    private final List<String> titles;
    private final PrintedWords printed;
    private final FormFit fit;

    FormReader(Form form) {
        this.form = form;
        printed = new PrintedWords(form);
        lines =
                new LinesReader(
                        form.rows().isPresent() ? form.rowFields() : form.fields(),
                        form.shape() != Form.Shape.STATISTICS);
        titles =
                Stream.concat(Stream.of(form.title()), form.alsoTitled().stream())
                        .map(title -> LabelText.of(title).whole())
                        .toList();
        labels = new Labels(form.fields(), titles);
        rowLabels = new Labels(form.rowFields(), titles);
        fit = new FormFit(form, labels, rowLabels, lines, titles);
    }

    Form form() {
        return form;
    }

    FormFit fit() {
        return fit;
    }

    /** What it has of several units, a row each. */
    UnitRowReader units(Paper paper) {
        return new UnitRowReader(form, printed, labels, paper);
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
        new LeftWords(printed, harvest).say(paper);
        return new Received(
                form.id(),
                harvest.answers(),
                Map.copyOf(harvest.spots),
                List.copyOf(harvest.findings));
    }

    private void rows(Paper paper, Harvest harvest) {
        Columns head = null;
        var reader = new RowsReader(form, harvest);
        for (var table : paper.tables()) {
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
            new OneRow(form, rowLabels, lines).read(paper.tables(), LooseLines.of(paper), harvest);
        }
    }

    private void fields(Paper paper, Harvest harvest) {
        var moneyUnit = UnitSaid.ofMoney(paper);
        var copies =
                paper.tables().stream()
                        .map(table -> Copy.of(labels, table, above(paper, table), moneyUnit))
                        .filter(
                                copy ->
                                        copy.questions() >= 2
                                                || form.fields().size() < 4 && copy.questions() > 0)
                        .sorted(Comparator.comparingInt(Copy::weight).reversed())
                        .toList();
        var asked = new HashSet<String>();
        var spare = new ArrayList<Copy>();
        boolean chosen = !copies.isEmpty() && copies.getFirst().titled();
        for (var copy : copies) {
            long again = copy.harvest().spots.keySet().stream().filter(asked::contains).count();
            if (again * 3 < copy.questions()) {
                asked.addAll(copy.harvest().spots.keySet());
                copy.addTo(harvest);
            } else if (copy.filled() > 0 && !copy.same(harvest)) {
                spare.add(copy);
                if (!chosen) {
                    copy.doubt(harvest);
                }
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

    /** Whether the words above the table, or its first cells, are this year's title. */
    private boolean above(Paper paper, Paper.Table table) {
        var words = new StringBuilder(table.name());
        int at = paper.blocks().indexOf(table);
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (paper.blocks().get(i) instanceof Line line) {
                words.append(line.text());
            } else {
                words.setLength(0);
            }
        }
        table.cells().stream().limit(6).forEach(cell -> words.append(cell.text()));
        var text = LabelText.of(words.toString().replaceAll("[:：]", "")).whole();
        var year = form.id().version();
        return text.contains(titles.getFirst())
                || text.contains(year + "年")
                || text.matches(".*(^|\\D)" + year + "(\\D|$).*");
    }

    private void lines(Paper paper, Harvest harvest) {
        var sets = lines.read(LooseLines.of(paper));
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
