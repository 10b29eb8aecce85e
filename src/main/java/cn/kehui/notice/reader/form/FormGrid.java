package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The table of an attachment: rows of cells, the lines above it and beneath it.
 *
 * @param rows each with its cells in order; a continued cell is empty
 */
record FormGrid(List<List<Cell>> rows, List<TextLine> above, List<TextLine> beneath) {
    /** A cell; {@code from} and {@code to} in the clean text. */
    record Cell(String text, int from, int to) {
        boolean empty() {
            return text.isEmpty();
        }

        Cell and(TextLine line) {
            boolean full = text.length() > ReadLimits.SENTENCE.most();
            return new Cell(full ? text : text + line.text(), from, line.to());
        }
    }

    private static final Pattern NOTE =
            Pattern.compile(
                    "^(?:[（(]?(?:说明|注意?|备注|填[表报]说明|填报要求|填写说明)[：:）)\\d.]|通讯地址|联系人[：:]|填[表报]人|审核人|负责人签|单位负责人|电话[：:]|[（(]注|备注[：:]).*");

    static FormGrid of(List<TextLine> lines) {
        var rows = new ArrayList<List<Cell>>();
        var above = new ArrayList<TextLine>();
        var beneath = new ArrayList<TextLine>();
        for (var line : lines) {
            boolean note =
                    NOTE.matcher(line.text()).matches()
                            || !line.cell() && line.text().length() > 34;
            if (line.cell() && beneath.isEmpty()) {
                if (rows.isEmpty() || line.blanks() > 0) {
                    rows.add(new ArrayList<>());
                }
                rows.getLast().add(new Cell(line.text(), line.from(), line.to()));
            } else if (rows.isEmpty()) {
                above.add(line);
            } else if (beneath.isEmpty() && !note && !line.empty() && !rows.getLast().isEmpty()) {
                rows.getLast().add(rows.getLast().removeLast().and(line));
            } else if (!line.empty()) {
                beneath.add(line);
            }
        }
        return new FormGrid(rows, above, beneath);
    }

    boolean empty() {
        return rows.isEmpty();
    }
}
