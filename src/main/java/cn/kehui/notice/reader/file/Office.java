package cn.kehui.notice.reader.file;

import cn.kehui.sheet.document.Opened;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Papers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The text of a Word document, new or old, of RTF and of OFD. */
final class Office {
    /** Bytes that a document may unpack to, and how many times its own size. */
    private static final long UNPACKED = 256L << 20;

    private static final int RATIO = 400;
    private static final int ENTRIES = 5_000;
    private static final int WIDE = 200;

    private Office() {}

    static String text(Path file, boolean zipped) throws Trouble, IOException {
        if (zipped) {
            inspect(file);
        } else {
            macros(file);
        }
        return text(file);
    }

    /** What is no package: RTF. */
    static String text(Path file) throws Trouble {
        return switch (Papers.open(file)) {
            case Opened.Readable(var paper) -> lines(paper);
            case Opened.Unreadable(var why) -> throw new Trouble(trouble(why.key()));
        };
    }

    private static String trouble(String key) {
        return switch (key) {
            case "file.password" -> "encrypted";
            case "file.scanned" -> "scanned";
            case "file.too-large" -> "bomb";
            case "file.too-deep" -> "deep";
            case "file.unknown", "file.other", "file.picture" -> "kind";
            default -> "damaged";
        };
    }

    /** What a package holds is looked at before any of it is read. */
    private static void inspect(Path file) throws Trouble, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long size = 0;
            int count = 0;
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                size += Math.max(0, entry.getSize());
                boolean dense =
                        entry.getSize() > (8L << 20)
                                && entry.getCompressedSize() > 0
                                && entry.getSize() / entry.getCompressedSize() > RATIO;
                if (size > UNPACKED || ++count > ENTRIES || dense) {
                    throw new Trouble("bomb");
                }
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new Trouble("macros");
                }
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    try (var in = zip.getInputStream(entry)) {
                        var head = new String(in.readNBytes(2048), StandardCharsets.ISO_8859_1);
                        if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                            throw new Trouble("xml");
                        }
                    }
                }
            }
        } catch (ZipException e) {
            throw new Trouble("damaged");
        }
    }

    private static void macros(Path file) throws Trouble {
        try (var opened = new POIFSFileSystem(file.toFile(), true)) {
            var root = opened.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Trouble("encrypted");
            }
            if (root.hasEntryCaseInsensitive("Macros")
                    || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new Trouble("macros");
            }
        } catch (IOException | RuntimeException e) {
            throw new Trouble("damaged");
        }
    }

    /** Paragraphs as lines; the cells of a table each on a line behind a tab, its rows apart. */
    private static String lines(Paper paper) {
        var text = new StringBuilder();
        for (var block : paper.blocks()) {
            switch (block) {
                case Paper.Line line -> {
                    if (line.spot().row() >= 0) {
                        text.append(line.text()).append('\n');
                    }
                }
                case Paper.Table table -> table(table, text);
            }
        }
        return Bytes.tidy(text.toString());
    }

    private static void table(Paper.Table table, StringBuilder text) {
        int wide =
                table.cells().stream()
                        .mapToInt(cell -> cell.column() + cell.columns())
                        .max()
                        .orElse(0);
        boolean layout =
                wide < 2
                        || table.cells().stream()
                                .anyMatch(
                                        cell ->
                                                cell.text().length() > WIDE
                                                        && cell.text().contains("。"));
        var rows = new TreeMap<Integer, TreeMap<Integer, String>>();
        for (var cell : table.cells()) {
            for (int row = cell.row(); row < cell.row() + Math.min(cell.rows(), 200); row++) {
                rows.computeIfAbsent(row, _ -> new TreeMap<>())
                        .put(cell.column(), row == cell.row() ? cell.text() : "");
            }
        }
        for (var row : rows.values()) {
            text.append(layout ? "" : "\n");
            for (var cell : row.values()) {
                text.append(layout ? "" : "\t").append(cell).append('\n');
            }
        }
        text.append(layout ? "" : "\n");
    }
}
