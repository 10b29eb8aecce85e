package cn.kehui.paper;

import cn.kehui.base.Finding;
import cn.kehui.paper.Paper.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.jspecify.annotations.Nullable;

/**
 * Opens the packages of Word and Excel since 2007: finds the parts, leaves the reading to those who
 * know each.
 */
final class NewFiles {
    private static final int MOST_HEADS = 50;

    private NewFiles() {}

    /**
     * @return null if the package is neither a Word nor an Excel document
     */
    static @Nullable Paper read(OPCPackage file)
            throws IOException, XMLStreamException, InvalidFormatException {
        var main = main(file);
        if (main == null) {
            return null;
        }
        var paper =
                main.getContentType().contains("sheet")
                                || main.getContentType().contains("ms-excel")
                        ? sheets(file, main)
                        : word(main);
        return macros(file)
                ? new Paper(
                        paper.blocks(),
                        paper.pictures(),
                        List.of(Finding.notes("file", "file.macros")))
                : paper;
    }

    private static @Nullable PackagePart main(OPCPackage file) {
        for (var relation : file.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                var part = file.getPart(relation);
                var type = part == null ? "" : part.getContentType();
                return type.contains("word") || type.contains("sheet") || type.contains("ms-excel")
                        ? part
                        : null;
            }
        }
        return null;
    }

    private static boolean macros(OPCPackage file) throws InvalidFormatException {
        return file.getParts().stream()
                .anyMatch(part -> part.getPartName().getName().endsWith("vbaProject.bin"));
    }

    private static Paper word(PackagePart main)
            throws IOException, XMLStreamException, InvalidFormatException {
        try (var in = main.getInputStream()) {
            var paper = WordXml.read(in);
            var blocks = new ArrayList<>(paper.blocks());
            heads(main).forEach(words -> blocks.add(new Paper.Line(words, Spot.head())));
            return new Paper(
                    List.copyOf(blocks),
                    paper.pictures().stream().map(id -> target(main, id)).toList(),
                    List.of());
        }
    }

    /** What stands above the pages, each text once: some units write their name there. */
    private static Set<String> heads(PackagePart main)
            throws IOException, XMLStreamException, InvalidFormatException {
        var words = new LinkedHashSet<String>();
        for (var relation : main.getRelationships()) {
            var part =
                    relation.getRelationshipType().endsWith("/header") && words.size() < MOST_HEADS
                            ? related(main, relation.getId())
                            : null;
            if (part != null) {
                try (var in = part.getInputStream()) {
                    WordXml.read(in).blocks().forEach(block -> words.addAll(texts(block)));
                }
            }
        }
        words.remove("");
        return words;
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Paper.Line line -> List.of(line.text());
            case Paper.Table table -> table.cells().stream().map(Paper.Cell::text).toList();
        };
    }

    private static String target(PackagePart main, String id) {
        try {
            var relation = main.getRelationship(id);
            var path = relation == null ? id : relation.getTargetURI().getPath();
            return path == null ? id : path.substring(path.lastIndexOf('/') + 1);
        } catch (RuntimeException e) {
            return id;
        }
    }

    private static Paper sheets(OPCPackage file, PackagePart main)
            throws IOException, XMLStreamException, InvalidFormatException {
        var list = list(main);
        var book = new SheetXml.Book(texts(main), new CellFormats(styles(main), list.from1904()));
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < list.sheets().size(); i++) {
            var sheet = list.sheets().get(i);
            var part = related(main, sheet.id());
            if (part == null || sheet.hidden()) {
                continue;
            }
            var cells = new SheetCells(sheet.name(), i);
            try (var in = part.getInputStream()) {
                SheetXml.read(in, book, cells);
            }
            var table = cells.table();
            if (!table.cells().isEmpty()) {
                blocks.add(table);
            }
        }
        var pictures =
                file.getParts().stream()
                        .map(part -> part.getPartName().getName())
                        .filter(name -> name.startsWith("/xl/media/"))
                        .map(name -> name.substring(10))
                        .sorted()
                        .toList();
        return new Paper(List.copyOf(blocks), pictures, List.of());
    }

    private record Listed(String name, String id, boolean hidden) {}

    private record Sheets(List<Listed> sheets, boolean from1904) {}

    private static Sheets list(PackagePart main) throws IOException, XMLStreamException {
        var sheets = new ArrayList<Listed>();
        boolean from1904 = false;
        try (var in = main.getInputStream()) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    var id = SafeXml.attribute(xml, "id");
                    if (xml.getLocalName().equals("sheet") && id != null && sheets.size() < 1_000) {
                        var state = SafeXml.attribute(xml, "state");
                        sheets.add(
                                new Listed(
                                        String.valueOf(SafeXml.attribute(xml, "name")),
                                        id,
                                        state != null && !state.equals("visible")));
                    } else if (xml.getLocalName().equals("workbookPr")) {
                        var since = SafeXml.attribute(xml, "date1904");
                        from1904 = "1".equals(since) || "true".equals(since);
                    }
                }
            }
        }
        return new Sheets(sheets, from1904);
    }

    private static @Nullable PackagePart related(PackagePart main, String id)
            throws InvalidFormatException {
        var relation = main.getRelationship(id);
        return relation == null
                ? null
                : main.getPackage()
                        .getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    private static SharedTexts texts(PackagePart main)
            throws IOException, XMLStreamException, InvalidFormatException {
        var part = byType(main, "/sharedStrings");
        if (part == null) {
            return SharedTexts.none();
        }
        try (var in = part.getInputStream()) {
            return SharedTexts.read(in);
        }
    }

    private static SheetStyles styles(PackagePart main)
            throws IOException, XMLStreamException, InvalidFormatException {
        var part = byType(main, "/styles");
        if (part == null) {
            return SheetStyles.NONE;
        }
        try (var in = part.getInputStream()) {
            return SheetStyles.read(in);
        }
    }

    private static @Nullable PackagePart byType(PackagePart main, String end)
            throws InvalidFormatException {
        for (var relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith(end)) {
                return related(main, relation.getId());
            }
        }
        return null;
    }
}
