package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Foot;
import cn.kehui.sheet.layout.Xml;
import java.io.IOException;

/**
 * 版记 in Word: frames at the foot of the text area, which every program puts where they belong. Its
 * lines are 0.35 mm above and beneath and 0.25 mm between (7.4.1), as near as eighths of a point
 * come.
 */
final class WordFoot {
    private static final String THICK = "8";
    private static final String THIN = "6";
    private static final int CHARACTER = 280;
    private static final int LINE = 480;

    /** The foot of the text area, from the top of the paper. */
    private static final int BOTTOM = 16838 - 1984;

    private final Xml xml;
    private final TextRuns text;

    WordFoot(Xml xml, TextRuns text) {
        this.xml = xml;
        this.text = text;
    }

    void print(Foot foot) throws IOException {
        int copies = Setting.copyLines(foot);
        int y = BOTTOM - (copies + (foot.office() ? 1 : 0)) * LINE;
        if (copies > 0) {
            rule(y, THICK);
            row(y, copies, foot.copies(), "");
            y += copies * LINE;
        }
        if (foot.office()) {
            rule(y, copies > 0 ? THIN : THICK);
            row(y, 1, foot.imprint().office(), foot.printed());
        }
        rule(BOTTOM, THICK);
    }

    /** One character in from both sides; copies go on beneath the first body. */
    private void row(int y, int lines, String left, String right) throws IOException {
        frame("imprint", y, lines * LINE);
        if (right.isEmpty()) {
            int hanging = 3 * CHARACTER;
            xml.empty(
                    "w:ind",
                    "w:left",
                    Integer.toString(CHARACTER + hanging),
                    "w:right",
                    Integer.toString(CHARACTER),
                    "w:hanging",
                    Integer.toString(hanging));
        }
        xml.close();
        text.run(Face.FANG, left, 0);
        if (!right.isEmpty()) {
            text.tab();
            text.run(Face.FANG, right, 0);
        }
        xml.close();
    }

    /** A paragraph of no height: the border of a row would begin where its words do. */
    private void rule(int y, String eighths) throws IOException {
        frame("end", y, 2);
        xml.open("w:pBdr")
                .empty(
                        "w:top", "w:val", "single", "w:sz", eighths, "w:space", "0", "w:color",
                        "auto")
                .close()
                .close()
                .close();
    }

    /** Opens a paragraph at a height of the paper, and its properties. */
    private void frame(String style, int y, int height) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        xml.empty(
                "w:framePr",
                "w:w",
                Integer.toString(TextRuns.WIDTH),
                "w:h",
                Integer.toString(height),
                "w:hRule",
                "exact",
                "w:wrap",
                "around",
                "w:vAnchor",
                "page",
                "w:hAnchor",
                "margin",
                "w:x",
                "1",
                "w:y",
                Integer.toString(y));
    }
}
