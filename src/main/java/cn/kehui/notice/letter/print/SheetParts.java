package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.notice.letter.text.Numbering;
import cn.kehui.notice.letter.text.TableLines;
import java.util.ArrayList;
import java.util.List;

/** An attachment's text as paragraphs and tables. */
final class SheetParts {
    private SheetParts() {}

    /** Rows one below the other are one table. */
    static List<List<String>> of(List<Paragraph> text) {
        var parts = new ArrayList<List<String>>();
        var numbering = new Numbering();
        boolean table = false;
        for (var one : text) {
            if (!TableLines.row(one)) {
                parts.add(List.of(numbering.numbered(one)));
            } else if (table) {
                parts.getLast().add(one.text());
            } else {
                parts.add(new ArrayList<>(List.of(one.text())));
            }
            table = TableLines.row(one);
        }
        return parts;
    }
}
