package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Papers drawn as text, for tests: a line is a line, {@code |} parts the cells of a table, {@code
 * ^} continues the cell above, {@code <} the one to the left.
 */
final class Drawn {
    private static final Forms FORMS = new Forms();

    private Drawn() {}

    static Form form(String id) {
        return FORMS.find(FormId.of(id)).orElseThrow();
    }

    static Received read(String form, String drawing) {
        return read(form, "来件.docx", drawing);
    }

    static Received read(String form, String file, String drawing) {
        return new FormReader(form(form)).read(paper(drawing), file);
    }

    /** Codes of what was found at a place, reading and checking together. */
    static List<String> said(String form, Received received, String at) {
        return received.findings(form(form), received.answers(), java.util.Set.of()).stream()
                .filter(finding -> finding.at().equals(at))
                .map(Finding::key)
                .toList();
    }

    static Paper paper(String drawing) {
        var blocks = new ArrayList<Paper.Block>();
        var rows = new ArrayList<String[]>();
        int tables = 0;
        for (var line : (drawing + "\n\n").split("\n", -1)) {
            if (line.contains("|")) {
                rows.add(
                        Arrays.stream(line.split("\\|", -1))
                                .map(String::strip)
                                .toArray(String[]::new));
            } else {
                if (!rows.isEmpty()) {
                    blocks.add(table(tables++, rows));
                    rows.clear();
                }
                if (!line.isBlank()) {
                    blocks.add(
                            new Paper.Line(
                                    line.strip().replace("⏎", "\n"), Spot.line(blocks.size())));
                }
            }
        }
        return new Paper(blocks, List.of(), List.of());
    }

    private static Paper.Table table(int number, List<String[]> rows) {
        var cells = new ArrayList<Cell>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                var text = rows.get(row)[column];
                if (!text.equals("^") && !text.equals("<")) {
                    int high = 1;
                    while (row + high < rows.size()
                            && column < rows.get(row + high).length
                            && rows.get(row + high)[column].equals("^")) {
                        high++;
                    }
                    int wide = 1;
                    while (column + wide < rows.get(row).length
                            && rows.get(row)[column + wide].equals("<")) {
                        wide++;
                    }
                    cells.add(
                            new Cell(
                                    text.replace("⏎", "\n"),
                                    row,
                                    column,
                                    high,
                                    wide,
                                    Spot.cell(number, row, column),
                                    Paper.UNMARKED));
                }
            }
        }
        return new Paper.Table("表" + (number + 1), cells);
    }
}
