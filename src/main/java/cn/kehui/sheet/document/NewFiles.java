package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.HowFar;
import cn.kehui.sheet.document.Paper.Block;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.jspecify.annotations.Nullable;

/**
 * Opens the packages of Word and Excel since 2007: finds the parts of a document, leaves the
 * reading to those who know each.
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
                        ? ExcelFile.read(file, main)
                        : word(main);
        if (!macros(file)) {
            return paper;
        }
        var findings = new ArrayList<>(paper.findings());
        findings.add(Finding.notes("file", "file.macros"));
        return new Paper(paper.blocks(), paper.pictures(), List.copyOf(findings));
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
        try (var in = HowFar.of(main.getInputStream(), main.getSize())) {
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

    /** The part that {@code main} names {@code id}; null if it names none so. */
    static @Nullable PackagePart related(PackagePart main, String id)
            throws InvalidFormatException {
        var relation = main.getRelationship(id);
        return relation == null
                ? null
                : main.getPackage()
                        .getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }
}
