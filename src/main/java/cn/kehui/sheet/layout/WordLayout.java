package cn.kehui.sheet.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Prints plans as a .docx, row by row. Lengths are in twentieths of a point. */
final class WordLayout {
    /** As GB/T 9704 has it: text 156 mm wide, 37 mm down. */
    private static final String UPRIGHT = "2098 1474 1984 1587";

    /** Wide tables: the same turned, and narrowed so that a blank form stays on one page. */
    private static final String LYING = "1418 1474 1304 1474";

    private static final int THREE_CHARACTERS = 720;
    private final Xml xml;
    private final Plan plan;

    private WordLayout(Xml xml, Plan plan) {
        this.xml = xml;
        this.plan = plan;
    }

    /** Each plan begins a page; all are of one form, so the paper is that of the last. */
    static void print(Iterator<Plan> plans, OutputStream out) throws IOException {
        var file = new WordFile(out);
        var xml = file.document();
        boolean landscape = false;
        for (boolean first = true; plans.hasNext(); first = false) {
            var plan = plans.next();
            new WordLayout(xml, plan).print(first);
            landscape = plan.landscape();
        }
        paper(xml, landscape);
        file.finish(xml);
    }

    /** One plan amid a document that another writes; it sets neither paper nor a new page. */
    static void print(Plan plan, Xml xml) throws IOException {
        new WordLayout(xml, plan).print(true);
    }

    private void print(boolean first) throws IOException {
        if (!plan.mark().isEmpty()) {
            WordText.paragraph(xml, "mark", List.of(plan.mark()));
        }
        if (!plan.title().isEmpty()) {
            title(first);
        }
        if (!plan.unitLine().isEmpty()) {
            WordText.paragraph(xml, "unit", plan.unitLine().lines().toList());
        }
        if (plan.framed()) {
            WordTable.print(plan, xml);
        } else {
            list();
        }
        beneath();
    }

    private void title(boolean first) throws IOException {
        var style = TitleLines.fit(plan.title(), plan.landscape()) ? "title" : "longtitle";
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (!first) {
            xml.empty("w:pageBreakBefore");
        }
        xml.close();
        WordText.runs(xml, plan.title());
        xml.close();
    }

    /**
     * Numbered lines: an answer of several lines stays one paragraph, so that it cannot be taken
     * for the next question.
     */
    private void list() throws IOException {
        for (var rows = plan.rows().iterator(); rows.hasNext(); ) {
            var cells = rows.next().cells();
            WordText.paragraph(
                    xml,
                    "line",
                    (cells.get(0).text() + "：" + cells.get(1).text()).lines().toList());
        }
    }

    private void beneath() throws IOException {
        var notes = plan.notes().get();
        for (int i = 0; i < notes.size(); i++) {
            boolean continues =
                    i > 0 && notes.getFirst().startsWith("说明") && notes.get(i).matches("\\d.*");
            note(notes.get(i), continues ? THREE_CHARACTERS : 0);
        }
        if (notes.isEmpty()) {
            note("", 0);
        }
    }

    /** A4; the margins go from the top clockwise. */
    private static void paper(Xml xml, boolean landscape) throws IOException {
        var margins = (landscape ? LYING : UPRIGHT).split(" ");
        xml.open("w:sectPr");
        if (landscape) {
            xml.empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape");
        } else {
            xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        }
        xml.empty(
                "w:pgMar",
                "w:top",
                margins[0],
                "w:right",
                margins[1],
                "w:bottom",
                margins[2],
                "w:left",
                margins[3],
                "w:header",
                "851",
                "w:footer",
                "992",
                "w:gutter",
                "0");
        xml.close();
    }

    private void note(String words, int indent) throws IOException {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "note")
                .empty("w:ind", "w:left", Integer.toString(indent))
                .close();
        WordText.run(xml, words);
        xml.close();
    }
}
