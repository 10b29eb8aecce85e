package cn.kehui.sheet.layout;

import java.io.IOException;
import java.util.List;

/** Paragraphs and runs of a Word document. */
final class WordText {
    private WordText() {}

    /**
     * @param style an id of {@code word/styles.xml}
     */
    static void paragraph(Xml xml, String style, List<String> lines) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        runs(xml, lines);
        xml.close();
    }

    /** Lines of one paragraph. */
    static void runs(Xml xml, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("w:r").empty("w:br").close();
            }
            run(xml, lines.get(i));
        }
    }

    static void run(Xml xml, String words) throws IOException {
        if (!words.isEmpty()) {
            xml.open("w:r").open("w:t", "xml:space", "preserve").text(words).close().close();
        }
    }
}
