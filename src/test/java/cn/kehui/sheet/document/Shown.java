package cn.kehui.sheet.document;

import cn.kehui.fuzz.Crafted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/** A document as it was read, in words that a test can compare. */
final class Shown {
    private Shown() {}

    static Paper paper(Crafted document) {
        try {
            var file = Files.createTempFile("shown", ".bin");
            try {
                return ((Opened.Readable) Papers.open(document.write(file))).paper();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Each line, and each table as its rows of cells: text, span where there is one, marks where
     * there are some.
     */
    static List<String> blocks(Crafted document) {
        return paper(document).blocks().stream()
                .map(
                        block ->
                                switch (block) {
                                    case Paper.Line line -> line.text();
                                    case Paper.Table table -> table(table);
                                })
                .toList();
    }

    static String table(Paper.Table table) {
        return table.cells().stream()
                .collect(
                        Collectors.groupingBy(
                                Paper.Cell::row,
                                java.util.TreeMap::new,
                                Collectors.mapping(Shown::cell, Collectors.joining(" | "))))
                .values()
                .stream()
                .collect(Collectors.joining("\n"));
    }

    private static String cell(Paper.Cell cell) {
        var span =
                cell.rows() == 1 && cell.columns() == 1
                        ? ""
                        : " " + cell.rows() + "×" + cell.columns();
        return cell.text().replace("\n", "/")
                + span
                + (cell.marks().isEmpty() ? "" : " " + cell.marks());
    }
}
