package cn.kehui.launch.sample;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** What people do to a form in Word. */
final class WordEdits {
    private final XWPFDocument document;

    WordEdits(XWPFDocument document) {
        this.document = document;
    }

    /** Types into the answer of the question. */
    void put(String label, String words) {
        write(row(label).getTableCells().getLast(), words);
    }

    /** Breaks the label in two lines, with a space in the first. */
    void spaced(String label) {
        var cell = cell(label);
        write(cell, label.substring(0, 2) + " " + label.substring(2, 4));
        cell.addParagraph().createRun().setText(label.substring(4));
    }

    /** Deletes the first cell of the rows; the others move to the left. */
    void ungroup(String... labels) {
        Arrays.stream(labels).map(this::row).toList().forEach(row -> row.getCtRow().removeTc(0));
    }

    /** Puts the form into a letter. */
    void letter(List<String> lines) {
        var title = document.getParagraphs().getFirst();
        for (var line : lines) {
            var paragraph = document.insertNewParagraph(title.getCTP().newCursor());
            paragraph.setAlignment(
                    line.equals(lines.getFirst())
                            ? ParagraphAlignment.CENTER
                            : ParagraphAlignment.BOTH);
            var run = paragraph.createRun();
            run.setFontSize(16);
            run.setText(line);
        }
    }

    private XWPFTableRow row(String label) {
        return document.getTables().getFirst().getRows().stream()
                .filter(
                        row ->
                                row.getTableCells().stream()
                                        .anyMatch(cell -> cell.getText().equals(label)))
                .findFirst()
                .orElseThrow();
    }

    private XWPFTableCell cell(String label) {
        return row(label).getTableCells().stream()
                .filter(cell -> cell.getText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void write(XWPFTableCell cell, String words) {
        var paragraph = cell.getParagraphs().getFirst();
        while (!paragraph.getRuns().isEmpty()) {
            paragraph.removeRun(0);
        }
        paragraph.createRun().setText(words);
    }
}
