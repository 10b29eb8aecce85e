package cn.kehui.sheet.markup;

import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.markup.Remarks.Remark;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A new DOCX that shows what was read of a file into which nothing can be written, with its
 * comments; and the letter about one that could not be read.
 */
final class PaperCopy {
    /** Cells of a document that is set out anew. */
    private static final int MOST = 5_000;

    private static final String BORDERS =
            java.util.stream.Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                    .map(
                            side ->
                                    "<w:"
                                            + side
                                            + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
                    .collect(
                            java.util.stream.Collectors.joining(
                                    "", "<w:tblBorders>", "</w:tblBorders>"));

    private final StringBuilder xml = new StringBuilder();
    private final Map<Spot, Spot> moved = new HashMap<>();
    private int paragraphs;
    private int tables;

    /**
     * @param first said before everything
     */
    record Shown(String first, Paper paper, Remarks remarks) {}

    private PaperCopy() {}

    /**
     * @param scratch a file to be written over on the way
     */
    static void write(Shown shown, Path scratch, OutputStream out) throws IOException {
        var copy = new PaperCopy();
        copy.line(shown.first());
        var paper = shown.paper();
        var remarks = shown.remarks();
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Line line -> {
                    copy.moved.put(line.spot(), line(copy.paragraphs));
                    copy.line(line.text());
                }
                case Paper.Table table -> copy.table(table);
            }
        }
        var at = new HashMap<Spot, Remark>();
        remarks.at().forEach((spot, remark) -> at.put(copy.moved.getOrDefault(spot, spot), remark));
        copy.save(scratch);
        WordCopy.write(scratch, new Remarks(remarks.summary(), at), out);
    }

    static boolean fits(Paper paper) {
        return paper.blocks().stream()
                        .mapToInt(
                                block ->
                                        block instanceof Paper.Table table
                                                ? table.cells().size()
                                                : 1)
                        .sum()
                <= MOST;
    }

    /** A letter: nothing but its lines. */
    static void letter(List<String> lines, OutputStream out) throws IOException {
        var copy = new PaperCopy();
        lines.forEach(copy::line);
        copy.save(out);
    }

    private static Spot line(int paragraph) {
        return new Spot("", -1, paragraph, 0);
    }

    private void line(String text) {
        xml.append("<w:p>").append(words(text)).append("</w:p>");
        paragraphs++;
    }

    private static String words(String text) {
        var runs = new ArrayList<String>();
        text.lines()
                .forEach(
                        line ->
                                runs.add(
                                        "<w:t xml:space=\"preserve\">"
                                                + Splices.escaped(line)
                                                + "</w:t>"));
        return runs.isEmpty() ? "" : "<w:r>" + String.join("<w:br/>", runs) + "</w:r>";
    }

    private void table(Paper.Table table) {
        int columns =
                table.cells().stream()
                        .mapToInt(cell -> cell.column() + cell.columns())
                        .max()
                        .orElse(1);
        int rows =
                table.cells().stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        var at = new HashMap<Long, Paper.Cell>();
        table.cells()
                .forEach(
                        cell -> {
                            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                                at.put((long) row << 20 | cell.column(), cell);
                            }
                        });
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append(BORDERS)
                .append("</w:tblPr><w:tblGrid>");
        xml.append(("<w:gridCol w:w=\"" + 9000 / columns + "\"/>").repeat(columns))
                .append("</w:tblGrid>");
        for (int row = 0; row < rows; row++) {
            row(row, columns, at);
        }
        xml.append("</w:tbl>");
        tables++;
        line("");
    }

    private void row(int row, int columns, Map<Long, Paper.Cell> at) {
        xml.append("<w:tr>");
        int number = 0;
        for (int column = 0; column < columns; ) {
            var cell = at.get((long) row << 20 | column);
            int span = cell == null ? 1 : cell.columns();
            boolean first = cell == null || cell.row() == row;
            xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(span).append("\"/>");
            if (cell != null && cell.rows() > 1) {
                xml.append(first ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            }
            xml.append("</w:tcPr>");
            if (cell != null && first) {
                moved.put(cell.spot(), new Spot("", tables, row, number));
            }
            line(cell == null || !first ? "" : cell.text());
            xml.append("</w:tc>");
            column += span;
            number++;
        }
        xml.append("</w:tr>");
    }

    private void save(Path file) throws IOException {
        try (var out = java.nio.file.Files.newOutputStream(file)) {
            save(out);
        }
    }

    private void save(OutputStream out) throws IOException {
        BareDocx.write(xml, out);
    }
}
