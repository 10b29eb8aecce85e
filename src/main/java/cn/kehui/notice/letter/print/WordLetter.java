package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Blank;
import cn.kehui.notice.letter.print.Block.Columns;
import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Foot;
import cn.kehui.notice.letter.print.Block.Look;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.notice.letter.print.Block.Red;
import cn.kehui.notice.letter.print.Block.Ruled;
import cn.kehui.notice.letter.print.Block.Sheet;
import cn.kehui.notice.letter.print.Block.Turn;
import cn.kehui.sheet.layout.WordFile;
import cn.kehui.sheet.layout.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Prints a document as Word: A4, the margins of GB/T 9704—2012, a grid of 22 lines by 28. */
public final class WordLetter {
    private static final Map<String, String> PARTS =
            Map.of(
                    "[Content_Types].xml", "content-types.xml",
                    "_rels/.rels", "rels.xml",
                    "word/_rels/document.xml.rels", "document-rels.xml",
                    "word/styles.xml", "styles.xml",
                    "word/settings.xml", "settings.xml",
                    "word/fontTable.xml", "fonts.xml",
                    "word/footer1.xml", "footer-odd.xml",
                    "word/footer2.xml", "footer-even.xml");

    /** The paper of what was written last. */
    private enum Paper {
        TEXT,
        UPRIGHT,
        LYING
    }

    private final Xml xml;
    private final TextRuns text;
    private final WordHead head;
    private final BlankForms sheets;
    private Paper paper = Paper.TEXT;
    private String begins = "nextPage";
    private boolean turn;
    private boolean empty = true;

    private WordLetter(Xml xml, BlankForms sheets) {
        this.xml = xml;
        this.sheets = sheets;
        this.text = new TextRuns(xml);
        this.head = new WordHead(xml, text);
    }

    public static void print(PrintedLetter letter, BlankForms sheets, OutputStream out)
            throws IOException {
        var file = new WordFile(out, "/letter/", PARTS);
        var xml = file.document();
        new WordLetter(xml, sheets).all(letter.blocks());
        file.finish(xml);
    }

    private void all(List<Block> blocks) throws IOException {
        for (var block : blocks) {
            if (block instanceof Sheet sheet) {
                sheet(sheet);
            } else if (block instanceof Foot foot) {
                foot(foot, Pages.footBeginsPage(blocks));
            } else if (block instanceof Turn) {
                turn = true;
            } else {
                text(block);
            }
        }
        section();
    }

    private void text(Block block) throws IOException {
        if (paper != Paper.TEXT) {
            end();
            paper = Paper.TEXT;
        }
        boolean newPage = turn && !empty;
        turn = false;
        empty = false;
        switch (block) {
            case Para para -> text.paragraph(para, newPage);
            case Blank(boolean keep) -> text.blank(keep);
            case Red red -> head.heading(red);
            case Ruled ruled -> head.ruled(ruled);
            case Columns columns -> text.columns(columns);
            case Turn _, Sheet _, Foot _ ->
                    throw new IllegalStateException("no text: " + block.getClass());
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        if (!empty) {
            end();
        }
        paper = sheets.landscape(sheet) ? Paper.LYING : Paper.UPRIGHT;
        turn = false;
        empty = false;
        for (var block : sheet.heading()) {
            heading(block);
        }
        var form = sheet.form();
        if (form != null) {
            sheets.word(form, xml);
            return;
        }
        for (var part : sheet.parts()) {
            if (Sheet.table(part)) {
                sheets.word(part, paper == Paper.LYING, xml);
                text.end();
            } else {
                text.paragraph(Para.of(Look.BODY, Face.FANG, part.getFirst()), false);
            }
        }
    }

    private void heading(Block block) throws IOException {
        if (block instanceof Para para) {
            text.paragraph(para, false);
        } else {
            text.blank(true);
        }
    }

    /** Where the estimate says that the last page is odd or full, it begins the next even page. */
    private void foot(Foot foot, boolean ownPage) throws IOException {
        if (ownPage || paper != Paper.TEXT) {
            end();
            paper = Paper.TEXT;
            begins = "evenPage";
        }
        new WordFoot(xml, text).print(foot);
        text.end();
    }

    /** Ends a section in a paragraph of no height; what follows begins a page. */
    private void end() throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "end");
        section();
        xml.close().close();
        begins = "nextPage";
        empty = true;
    }

    private void section() throws IOException {
        xml.open("w:sectPr")
                .empty("w:footerReference", "w:type", "default", "r:id", "rId4")
                .empty("w:footerReference", "w:type", "even", "r:id", "rId5")
                .empty("w:type", "w:val", begins);
        switch (paper) {
            case TEXT -> {
                paper(TextRuns.TOP, 1474, 1984, 1587);
                xml.empty(
                        "w:docGrid",
                        "w:type",
                        "lines",
                        "w:linePitch",
                        Integer.toString(TextRuns.PITCH));
            }
            case UPRIGHT -> paper(TextRuns.TOP, 1474, 1984, 1587);
            case LYING -> paper(1418, 1474, 1304, 1474);
        }
        xml.close();
    }

    /** A4 with its margins in twentieths of a point, from the top clockwise. */
    private void paper(int top, int right, int bottom, int left) throws IOException {
        boolean lying = paper == Paper.LYING;
        if (lying) {
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                Integer.toString(top),
                "w:right",
                Integer.toString(right),
                "w:bottom",
                Integer.toString(bottom),
                "w:left",
                Integer.toString(left),
                "w:header",
                "851",
                "w:footer",
                Integer.toString(bottom - TextRuns.NUMBER_BELOW),
                "w:gutter",
                "0");
    }
}
