package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.Block.Align;
import cn.kehui.notice.letter.print.Block.Columns;
import cn.kehui.notice.letter.print.Block.Face;
import cn.kehui.notice.letter.print.Block.Look;
import cn.kehui.notice.letter.print.Block.Para;
import cn.kehui.sheet.layout.Xml;
import java.io.IOException;
import java.util.regex.Pattern;

/** Paragraphs of a document in Word. Lengths are in twentieths of a point. */
final class TextRuns {
    /** 37 mm. */
    static final int TOP = 2098;

    /** 225 mm in 22 lines, rounded down so that 22 fit. */
    static final int PITCH = 579;

    /**
     * 156 mm in 28 characters, rounded down so that 28 fit: the styles set 3号 closer by 5, as a
     * grid of characters is not understood by every program.
     */
    static final int CHARACTER = 315;

    /**
     * From the foot of the text to the foot of the page number's line, whose dash is 7 mm below.
     */
    static final int NUMBER_BELOW = 397 + 180;

    static final int WIDTH = 8845;
    private static final Pattern HYPHEN = Pattern.compile("(?<=[0-9A-Za-z])-(?=[0-9A-Za-z])");
    private final Xml xml;

    TextRuns(Xml xml) {
        this.xml = xml;
    }

    /**
     * @param newPage whether it begins one
     */
    void paragraph(Para para, boolean newPage) throws IOException {
        var look = para.look();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style(look));
        if (look.keep()) {
            xml.empty("w:keepNext");
        }
        if (newPage) {
            xml.empty("w:pageBreakBefore");
        }
        if (look.left() > 0 || look.right() > 0) {
            indent(look);
        }
        xml.close();
        for (var piece : para.pieces()) {
            run(piece.face(), piece.words(), look.size() == Block.TWO ? 44 : 0);
        }
        xml.close();
    }

    void blank(boolean keep) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "flush");
        if (keep) {
            xml.empty("w:keepNext");
        }
        xml.close().close();
    }

    /** Names on tab stops, each in the middle of its column. */
    void columns(Columns columns) throws IOException {
        int count = columns.cells().size();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "flush");
        if (columns.keep()) {
            xml.empty("w:keepNext");
        }
        xml.open("w:tabs");
        for (int i = 0; i < count; i++) {
            int middle = WIDTH * (2 * i + 1) / (2 * count);
            xml.empty("w:tab", "w:val", "center", "w:pos", Integer.toString(middle));
        }
        xml.close().close();
        for (var cell : columns.cells()) {
            tab();
            run(Face.FANG, cell, 0);
        }
        xml.close();
    }

    /** The last paragraph, of no height: frames are bound to it. */
    void end() throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "end").close().close();
    }

    void tab() throws IOException {
        xml.open("w:r").empty("w:tab").close();
    }

    /**
     * @param halves of a point; 0: the style's size
     */
    void run(Face face, String words, int halves) throws IOException {
        run(face, words, halves, "");
    }

    /**
     * @param colour as six hexadecimal digits; empty: black
     */
    void run(Face face, String words, int halves, String colour) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        xml.open("w:r").open("w:rPr");
        var name = font(face);
        xml.empty(
                "w:rFonts",
                "w:hint",
                "eastAsia",
                "w:ascii",
                name,
                "w:hAnsi",
                name,
                "w:eastAsia",
                name,
                "w:cs",
                name);
        if (!colour.isEmpty()) {
            xml.empty("w:color", "w:val", colour);
        }
        if (halves > 0) {
            xml.empty("w:sz", "w:val", Integer.toString(halves))
                    .empty("w:szCs", "w:val", Integer.toString(halves));
        }
        xml.close();
        var lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            line(lines[i]);
        }
        xml.close();
    }

    /** The hyphen of a telephone number or a mailbox does not end a line. */
    private void line(String words) throws IOException {
        var parts = HYPHEN.split(words, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                xml.empty("w:noBreakHyphen");
            }
            xml.open("w:t", "xml:space", "preserve").text(parts[i]).close();
        }
    }

    static String font(Face face) {
        return switch (face) {
            case SONG -> "方正小标宋简体";
            case HEI -> "黑体";
            case KAI -> "楷体_GB2312";
            case FANG -> "仿宋_GB2312";
        };
    }

    /** The styles know how each stands; only what differs is said in the paragraph. */
    private static String style(Look look) {
        return switch (look.align()) {
            case CENTER -> "doctitle";
            case RIGHT -> "signature";
            case JUSTIFY -> look.first() == 2 ? "text" : "flush";
        };
    }

    private void indent(Look look) throws IOException {
        if (look.align() == Align.RIGHT) {
            xml.empty("w:ind", "w:right", twips(look.right()));
        } else if (look.first() < 0) {
            xml.empty("w:ind", "w:left", twips(look.left()), "w:hanging", twips(-look.first()));
        } else {
            xml.empty("w:ind", "w:left", twips(look.left()), "w:firstLine", twips(look.first()));
        }
    }

    private static String twips(double characters) {
        return Long.toString(Math.round(characters * CHARACTER));
    }
}
