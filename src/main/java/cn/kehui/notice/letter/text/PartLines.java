package cn.kehui.notice.letter.text;

import java.util.ArrayList;
import java.util.List;

/**
 * An attachment as the reader has it, its tables as rows: there each cell stands on a line of its
 * own behind a tab, and an empty line before each row.
 */
final class PartLines {
    private final List<String> lines = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    private PartLines() {}

    static List<String> of(String text) {
        var part = new PartLines();
        text.lines().forEach(part::line);
        part.settle();
        return List.copyOf(part.lines);
    }

    private void line(String line) {
        if (line.startsWith("\t") && line.indexOf('\t', 1) < 0) {
            cells.add(line.strip());
        } else if (!cells.isEmpty() && !line.isBlank() && line.indexOf('\t') < 0) {
            cells.add(cells.removeLast() + line.strip());
        } else {
            settle();
            boolean row =
                    TableLines.row(line, !lines.isEmpty() && lines.getLast().indexOf('\t') >= 0)
                            && line.indexOf('\t') != line.lastIndexOf('\t');
            lines.add(row ? TableLines.tidy(line) : NoticeBody.tidy(line));
        }
    }

    private void settle() {
        if (!cells.isEmpty()) {
            lines.add(cells.size() == 1 ? cells.getFirst() + "\t" : String.join("\t", cells));
            cells.clear();
        }
    }
}
