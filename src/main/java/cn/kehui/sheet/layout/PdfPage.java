package cn.kehui.sheet.layout;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.layout.Plan.Cell;
import cn.kehui.sheet.layout.Plan.Look;
import cn.kehui.sheet.layout.Plan.Row;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes one plan as XHTML for the PDF renderer. */
final class PdfPage {
    private static final double LINE = 15;
    private final Xml xml;
    private final Plan plan;
    private final PdfFont font;

    private PdfPage(Xml xml, Plan plan, PdfFont font) {
        this.xml = xml;
        this.plan = plan;
        this.font = font;
    }

    /** Characters that the font lacks are named beneath the table. */
    static void write(Xml xml, Plan plan, boolean first, PdfFont font) throws IOException {
        var page = new PdfPage(xml, plan, font);
        xml.open("div", "class", first ? "first" : "next");
        page.above();
        if (plan.framed()) {
            page.table();
        } else {
            page.list();
        }
        page.beneath();
        xml.close();
    }

    /** A part with one line without a tab is a paragraph, any other a table. */
    static void part(Xml xml, List<String> part, boolean lying, PdfFont font) throws IOException {
        var page = new PdfPage(xml, TableRows.plan(part).lying(lying), font);
        if (part.size() == 1 && part.getFirst().indexOf('\t') < 0) {
            page.paragraph("text", part.getFirst());
        } else {
            page.table();
        }
    }

    private void above() throws IOException {
        if (!plan.mark().isEmpty()) {
            paragraph("mark", plan.mark());
        }
        if (!plan.title().isEmpty()) {
            title();
        }
        if (!plan.unitLine().isEmpty()) {
            paragraph("unit", plan.unitLine());
        }
    }

    private void title() throws IOException {
        xml.open("h1", "class", TitleLines.fit(plan.title(), plan.landscape()) ? "" : "long");
        for (int i = 0; i < plan.title().size(); i++) {
            if (i > 0) {
                xml.empty("br");
            }
            say(plan.title().get(i));
        }
        xml.close();
    }

    private void table() throws IOException {
        int shares = plan.widths().stream().mapToInt(Integer::intValue).sum();
        xml.open("table").open("colgroup");
        for (int width : plan.widths()) {
            xml.empty(
                    "col",
                    "style",
                    String.format(Locale.ROOT, "width:%.2f%%", 100.0 * width / shares));
        }
        xml.close();
        var rows = plan.rows().iterator();
        if (plan.headRows() > 0) {
            xml.open("thead");
            for (int i = 0; i < plan.headRows(); i++) {
                row(rows.next(), "th");
            }
            xml.close();
        }
        xml.open("tbody");
        while (rows.hasNext()) {
            row(rows.next(), "td");
        }
        xml.close().close();
    }

    private void row(Row row, String tag) throws IOException {
        xml.open(
                "tr", "style", String.format(Locale.ROOT, "height:%.0fpt", LINE * row.lines() + 4));
        for (var cell : row.cells()) {
            if (cell.look() != Look.BELOW) {
                cell(cell, tag, row.lines() > 4 && cell.look() != Look.LABEL);
            }
        }
        xml.close();
    }

    private void cell(Cell cell, String tag, boolean top) throws IOException {
        var look = cell.look().name().toLowerCase(Locale.ROOT) + (top ? " top" : "");
        xml.open(
                tag,
                "class",
                look,
                "colspan",
                Integer.toString(cell.across()),
                "rowspan",
                Integer.toString(cell.down()));
        say(cell.text());
        xml.close();
    }

    private void list() throws IOException {
        for (var rows = plan.rows().iterator(); rows.hasNext(); ) {
            var cells = rows.next().cells();
            paragraph("line", cells.get(0).text() + "：" + cells.get(1).text());
        }
    }

    private void beneath() throws IOException {
        for (var note : plan.notes().get()) {
            paragraph("note", note);
        }
        var missing = font.missingHere();
        if (!missing.isEmpty()) {
            paragraph("note", Texts.say("pdf.missing", PdfFont.MISSING, String.join("、", missing)));
        }
    }

    private void paragraph(String look, String words) throws IOException {
        xml.open("p", "class", look);
        say(words);
        xml.close();
    }

    private void say(String words) throws IOException {
        xml.text(font.printable(words));
    }
}
