package cn.kehui.week.gathering;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Spot;
import java.util.ArrayList;
import java.util.List;

/** Tables as they are read out of a file. */
final class PaperTables {
    private PaperTables() {}

    static ProgrammeRead.Planned read(Paper.Table... tables) {
        return (ProgrammeRead.Planned) ProgrammeReader.read(paper(tables), 2025);
    }

    static Paper paper(Paper.Table... tables) {
        return new Paper(List.of(tables), List.of(), List.of());
    }

    static Paper.Table table(String... rows) {
        var cells = new ArrayList<Paper.Cell>();
        for (int row = 0; row < rows.length; row++) {
            var words = rows[row].split("\\|", -1);
            for (int column = 0; column < words.length; column++) {
                cells.add(cell(words[column], row, column, 1, 1));
            }
        }
        return new Paper.Table("表", cells);
    }

    static List<Paper.Cell> moved(Paper.Table table, int down) {
        return table.cells().stream()
                .map(
                        one ->
                                cell(
                                        one.text(),
                                        one.row() + down,
                                        one.column(),
                                        one.rows(),
                                        one.columns()))
                .toList();
    }

    static Paper.Cell cell(String text, int row, int column, int rows, int columns) {
        return new Paper.Cell(
                text, row, column, rows, columns, Spot.cell(0, row, column), Paper.UNMARKED);
    }
}
