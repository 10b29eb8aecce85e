package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Red;
import cn.kehui.notice.letter.print.Block.Ruled;
import cn.kehui.sheet.layout.Xml;
import java.io.IOException;
import java.util.List;

/** The red heading in Word. Lengths are in twentieths of a point. */
final class WordHead {
    private static final String RED = "FF0000";

    /** 35 mm. */
    private static final int ABOVE = 1984;

    /** In points; the line of text itself reaches some 6 points below its characters: 4 mm. */
    private static final String RULE_BELOW = "5";

    private final Xml xml;
    private final TextRuns text;

    WordHead(Xml xml, TextRuns text) {
        this.xml = xml;
        this.text = text;
    }

    void heading(Red red) throws IOException {
        for (var label : red.labels()) {
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "flush").close();
            text.run(Face.HEI, label, 0);
            xml.close();
        }
        exact(Math.max(20, ABOVE - red.labels().size() * TextRuns.PITCH), "left").close();
        var measure = RedHead.of(red);
        if (red.bodies().size() == 1) {
            exact(line(measure), "center");
            text.run(Face.SONG, red.bodies().getFirst() + RedHead.FILE, halves(measure), RED);
            xml.close();
        } else {
            table(red.bodies(), measure);
        }
    }

    /** The number over the red line; to a level above, it stands left and the approvers right. */
    void ruled(Ruled ruled) throws IOException {
        boolean upward = !ruled.approvers().isEmpty();
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "flush")
                .empty("w:keepNext")
                .open("w:pBdr")
                .empty(
                        "w:bottom",
                        "w:val",
                        "single",
                        "w:sz",
                        "12",
                        "w:space",
                        RULE_BELOW,
                        "w:color",
                        RED)
                .close();
        if (upward) {
            int right = TextRuns.WIDTH - TextRuns.CHARACTER;
            xml.open("w:tabs")
                    .empty("w:tab", "w:val", "left", "w:pos", Integer.toString(TextRuns.CHARACTER))
                    .empty("w:tab", "w:val", "right", "w:pos", Integer.toString(right))
                    .close();
        }
        xml.empty("w:jc", "w:val", upward ? "left" : "center").close();
        if (upward) {
            text.tab();
        }
        text.run(Face.FANG, ruled.number(), 0);
        if (upward) {
            text.tab();
            text.run(Face.FANG, "签发人：", 0);
            text.run(Face.KAI, String.join(" ", ruled.approvers()), 0);
        }
        xml.close();
    }

    /** Names below each other and equally wide, 文件 to their right at half their height. */
    private void table(List<String> bodies, RedHead measure) throws IOException {
        int names = (int) Math.ceil(measure.names() * 20) + 60;
        int file = (int) Math.ceil(measure.size() * 2.6 * 20);
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblW", "w:w", Integer.toString(names + file), "w:type", "dxa")
                .empty("w:jc", "w:val", "center")
                .empty("w:tblLayout", "w:type", "fixed")
                .open("w:tblCellMar")
                .empty("w:left", "w:w", "0", "w:type", "dxa")
                .empty("w:right", "w:w", "0", "w:type", "dxa")
                .close()
                .close()
                .open("w:tblGrid")
                .empty("w:gridCol", "w:w", Integer.toString(names))
                .empty("w:gridCol", "w:w", Integer.toString(file))
                .close();
        for (int i = 0; i < bodies.size(); i++) {
            xml.open("w:tr");
            cell(names, "");
            red(bodies.get(i), "distribute", measure);
            xml.close();
            cell(file, i == 0 ? "restart" : "continue");
            red(i == 0 ? RedHead.FILE : "", "right", measure);
            xml.close().close();
        }
        xml.close();
    }

    private void cell(int width, String merge) throws IOException {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (!merge.isEmpty()) {
            xml.empty("w:vMerge", "w:val", merge);
        }
        xml.empty("w:vAlign", "w:val", "center").close();
    }

    private void red(String words, String align, RedHead measure) throws IOException {
        exact(line(measure), align);
        text.run(Face.SONG, words, halves(measure), RED);
        xml.close();
    }

    /** Opens a paragraph whose line is exactly so high. */
    private Xml exact(int height, String align) throws IOException {
        return xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "flush")
                .empty("w:snapToGrid", "w:val", "0")
                .empty("w:spacing", "w:line", Integer.toString(height), "w:lineRule", "exact")
                .empty("w:jc", "w:val", align)
                .close();
    }

    private static int line(RedHead measure) {
        return (int) (measure.line() * 20);
    }

    private static int halves(RedHead measure) {
        return (int) (measure.size() * 2);
    }
}
