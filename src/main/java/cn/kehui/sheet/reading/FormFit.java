package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Paper.Table;
import cn.kehui.sheet.form.Form;
import java.util.List;

/** Tells whether a document holds a form: by the questions that it asks, and by its title. */
final class FormFit {
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

    /**
     * @param titles of the form, bare
     */
    FormFit(Form form, Labels labels, Labels rowLabels, LinesReader lines, List<String> titles) {
        this.form = form;
        this.labels = labels;
        this.rowLabels = rowLabels;
        this.lines = lines;
        this.titles = titles;
    }

    /**
     * How well the document fits the form: the part of its questions that are found, and 0.3 for
     * its title.
     */
    double of(Paper paper) {
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
        int most = lines.questions(LooseLines.of(paper), titled(paper));
        int all = 0;
        for (var table : paper.tables()) {
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
}
