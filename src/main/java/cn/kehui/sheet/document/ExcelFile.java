package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.HowFar;
import cn.kehui.sheet.document.Paper.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX: its sheets in their order, the texts that they share, their styles. */
final class ExcelFile {
    private ExcelFile() {}

    static Paper read(OPCPackage file, PackagePart main)
            throws IOException, XMLStreamException, InvalidFormatException {
        var list = list(main);
        var book = new SheetXml.Book(texts(main), new CellFormats(styles(main), list.from1904()));
        var blocks = new ArrayList<Block>();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < list.sheets().size(); i++) {
            var sheet = list.sheets().get(i);
            var part = NewFiles.related(main, sheet.id());
            if (part == null) {
                continue;
            }
            var cells = new SheetCells(sheet.name(), i);
            try (var in = HowFar.of(part.getInputStream(), part.getSize())) {
                SheetXml.read(in, book, cells);
            }
            var table = cells.table();
            if (sheet.hidden()) {
                SheetCells.hidden(table).ifPresent(findings::add);
            } else if (!table.cells().isEmpty()) {
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
        return new Paper(List.copyOf(blocks), pictures, List.copyOf(findings));
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
                return NewFiles.related(main, relation.getId());
            }
        }
        return null;
    }
}
