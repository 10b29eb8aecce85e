package cn.kehui.sheet.reading;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.document.Paper.Table;
import java.util.ArrayList;
import java.util.List;

/** The lines of a document in which a form may be written without a table. */
final class LooseLines {
    private LooseLines() {}

    /** Lines outside tables, and those inside a cell that frames a whole form. */
    static List<Line> of(Paper paper) {
        var loose = new ArrayList<Line>();
        for (var block : paper.blocks()) {
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
}
