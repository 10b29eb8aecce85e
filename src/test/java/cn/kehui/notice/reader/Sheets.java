package cn.kehui.notice.reader;

import cn.kehui.fuzz.Ofd;
import cn.kehui.fuzz.Rich;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The same notice as Word, RTF, PDF and OFD. */
final class Sheets {
    private static final float SIZE = 14;
    private static final int WIDE = 32;

    private Sheets() {}

    static String sample() throws IOException {
        return Files.readString(Path.of("src/test/resources/notices/reading-month.txt"));
    }

    /** Paragraphs, and the cells of tables as tables. */
    static void docx(String text, Path file) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var rows = new ArrayList<List<String>>();
            boolean blank = true;
            for (var line : text.split("\n", -1)) {
                if (line.startsWith("\t")) {
                    if (blank || rows.isEmpty()) {
                        rows.add(new ArrayList<>());
                    }
                    rows.getLast().add(line.strip());
                } else if (!line.isBlank()) {
                    table(word, rows);
                    word.createParagraph().createRun().setText(line);
                }
                blank = line.isEmpty();
            }
            table(word, rows);
            word.write(out);
        }
    }

    private static void table(XWPFDocument word, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = word.createTable();
        for (int row = 0; row < rows.size(); row++) {
            var line = row == 0 ? table.getRow(0) : table.createRow();
            for (int cell = 0; cell < rows.get(row).size(); cell++) {
                var one = line.getCell(cell) == null ? line.createCell() : line.getCell(cell);
                one.setText(rows.get(row).get(cell));
            }
        }
        rows.clear();
    }

    /** As Word writes RTF: GBK in hex, tables as rows of cells. */
    static void rtf(String text, Path file) throws IOException {
        var body = new StringBuilder("\\f1 ");
        var cells = new ArrayList<String>();
        boolean blank = true;
        for (var line : (text + "\n\n").split("\n", -1)) {
            boolean cell = line.startsWith("\t");
            if (!cells.isEmpty() && (!cell || blank)) {
                var edges = IntStream.rangeClosed(1, cells.size()).map(at -> at * 1500).toArray();
                body.append(Rich.row(edges, new String[] {}, cells.toArray(String[]::new)));
                cells.clear();
            }
            if (cell) {
                cells.add(Rich.gbk(line.strip()));
            } else if (!line.isBlank()) {
                body.append("\\pard\\f1 ").append(Rich.gbk(line)).append("\\par ");
            }
            blank = line.isEmpty();
        }
        Rich.write(file, Rich.document(body.toString()));
    }

    /**
     * Lines of thirty-two characters as in a PDF, tables with ruled lines, pages of thirty lines.
     */
    static void ofd(String text, Path file) throws IOException {
        var ofd = new Ofd();
        var cells = new ArrayList<String>();
        boolean blank = true;
        int lines = 0;
        for (var line : (text + "\n\n").split("\n", -1)) {
            boolean cell = line.startsWith("\t");
            if (!cells.isEmpty() && (!cell || blank)) {
                var edges = new float[cells.size()];
                for (int at = 0; at < edges.length; at++) {
                    edges[at] = (at + 1) * 160f / edges.length;
                }
                ofd.row(edges, cells.toArray(String[]::new));
                cells.clear();
                lines++;
            }
            if (cell) {
                cells.add(line.strip());
            } else if (!line.isBlank()) {
                lines += wrapped(ofd, line);
            }
            blank = line.isEmpty();
            if (lines >= 28 && cells.isEmpty() && blank) {
                ofd.pageEnd();
                lines = 0;
            }
        }
        ofd.pageEnd().write(file);
    }

    private static int wrapped(Ofd ofd, String line) {
        boolean prose = line.length() > WIDE && line.contains("。");
        var rest = line;
        int lines = 0;
        while (!rest.isEmpty()) {
            int indent = prose && lines == 0 ? 2 : 0;
            int end = Math.min(rest.length(), WIDE - indent);
            ofd.line(indent * 4, rest.substring(0, end));
            rest = rest.substring(end);
            lines++;
        }
        return lines;
    }

    /** Lines of thirty-two characters, paragraphs indented by two. */
    static void pdf(String text, Path file) throws IOException {
        try (var pdf = new PDDocument();
                var in = Sheets.class.getResourceAsStream("/fonts/NotoSerifSC-Regular.ttf")) {
            var font = PDType0Font.load(pdf, in);
            var lines = new ArrayList<String>();
            for (var paragraph : text.split("\n")) {
                boolean prose = paragraph.length() > WIDE;
                var rest =
                        (prose && paragraph.contains("。") ? "　　" : "")
                                + paragraph.replace("\t", "  ");
                while (rest.length() > WIDE) {
                    lines.add(rest.substring(0, WIDE));
                    rest = rest.substring(WIDE);
                }
                lines.add(rest);
            }
            for (int from = 0; from < lines.size(); from += 30) {
                page(pdf, font, lines.subList(from, Math.min(lines.size(), from + 30)));
            }
            pdf.save(file.toFile());
        }
    }

    private static void page(PDDocument pdf, PDType0Font font, List<String> lines)
            throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var out = new PDPageContentStream(pdf, page)) {
            float top = 780;
            for (var line : lines) {
                int indent = line.startsWith("　　") ? 2 : 0;
                var words = line.strip();
                if (!words.isEmpty()) {
                    out.beginText();
                    out.setFont(font, SIZE);
                    out.newLineAtOffset(60 + indent * SIZE, top);
                    out.showText(words);
                    out.endText();
                }
                top -= 22;
            }
        }
    }
}
