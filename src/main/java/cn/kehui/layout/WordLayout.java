package cn.kehui.layout;

import java.io.IOException;
import java.io.OutputStream;

/** Prints a plan as a .docx, row by row. Lengths are in twentieths of a point. */
final class WordLayout {
    private static final int THREE_CHARACTERS = 720;
    private final Xml xml;
    private final Plan plan;

    private WordLayout(Xml xml, Plan plan) {
        this.xml = xml;
        this.plan = plan;
    }

    static void print(Plan plan, OutputStream out) throws IOException {
        var file = new WordFile(out);
        var xml = file.document();
        var layout = new WordLayout(xml, plan);
        layout.above();
        if (plan.framed()) {
            WordTable.print(plan, xml);
        } else {
            layout.list();
        }
        layout.beneath();
        file.finish(xml);
    }

    private void above() throws IOException {
        int longest = plan.title().stream().mapToInt(Width::of).max().orElse(0);
        boolean fits = longest <= (plan.landscape() ? Plans.LANDSCAPE : Plans.PORTRAIT);
        WordText.paragraph(xml, fits ? "title" : "longtitle", plan.title());
        if (!plan.unitLine().isEmpty()) {
            WordText.paragraph(xml, "unit", plan.unitLine().lines().toList());
        }
    }

    /** Numbered lines: an answer of several lines stays one paragraph, so that it cannot be taken for the next question. */
    private void list() throws IOException {
        for (var rows = plan.rows().iterator(); rows.hasNext(); ) {
            var cells = rows.next().cells();
            WordText.paragraph(xml, "line", (cells.get(0).text() + "：" + cells.get(1).text()).lines().toList());
        }
    }

    private void beneath() throws IOException {
        for (int i = 0; i < plan.notes().size(); i++) {
            var note = plan.notes().get(i);
            boolean continues = i > 0 && !note.startsWith("注") && !note.startsWith("说明");
            note(note, continues ? THREE_CHARACTERS : 0);
        }
        if (plan.notes().isEmpty()) {
            note("", 0);
        }
        xml.open("w:sectPr");
        xml.empty("w:pgSz", page(plan.landscape()));
        xml.empty("w:pgMar", margins(plan.landscape())).close();
    }

    /** A4. */
    private static String[] page(boolean landscape) {
        return landscape
                ? new String[] {"w:w", "16838", "w:h", "11906", "w:orient", "landscape"}
                : new String[] {"w:w", "11906", "w:h", "16838"};
    }

    /** Upright as GB/T 9704 has it (text 156 mm wide, 37 mm down); lying, the same margins turned and the sides narrowed. */
    private static String[] margins(boolean landscape) {
        return landscape
                ? new String[] {"w:top", "1588", "w:right", "1474", "w:bottom", "1474", "w:left", "1474", "w:header", "851", "w:footer", "992", "w:gutter", "0"}
                : new String[] {"w:top", "2098", "w:right", "1474", "w:bottom", "1984", "w:left", "1587", "w:header", "851", "w:footer", "992", "w:gutter", "0"};
    }

    private void note(String words, int indent) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "note").empty("w:ind", "w:left", Integer.toString(indent)).close();
        WordText.run(xml, words);
        xml.close();
    }
}
