package cn.kehui.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Documents written part by part, as no honest program would. */
public final class Crafted {
    public static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    public static final String S =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>%s</Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Writes one part, however large, piece by piece. */
    public interface Part {
        void write(Consumer<String> out);
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Crafted() {}

    public static Crafted docx(String body) {
        return docxWhole(
                "<?xml version=\"1.0\"?><w:document "
                        + W
                        + "><w:body>"
                        + body
                        + "</w:body></w:document>");
    }

    public static Crafted docxWhole(String document) {
        return docx(out -> out.accept(document));
    }

    public static Crafted docx(Part document) {
        return new Crafted()
                .with(
                        "[Content_Types].xml",
                        TYPES.formatted(
                                override("word/document.xml", WORD + "document.main+xml")
                                        + override("word/header1.xml", WORD + "header+xml")))
                .with(
                        "_rels/.rels",
                        RELS.formatted(relation(1, "officeDocument", "word/document.xml")))
                .with("word/document.xml", document);
    }

    /** With a page head. */
    public Crafted head(String paragraphs) {
        return with(
                        "word/_rels/document.xml.rels",
                        RELS.formatted(relation(1, "header", "header1.xml")))
                .with("word/header1.xml", "<w:hdr " + W + ">" + paragraphs + "</w:hdr>");
    }

    public static Crafted xlsx(String sheet) {
        return xlsx(out -> out.accept("<worksheet " + S + ">" + sheet + "</worksheet>"));
    }

    public static Crafted xlsx(Part sheet) {
        return new Crafted()
                .with(
                        "[Content_Types].xml",
                        TYPES.formatted(
                                override("xl/workbook.xml", SHEET + "sheet.main+xml")
                                        + override(
                                                "xl/worksheets/sheet1.xml", SHEET + "worksheet+xml")
                                        + override(
                                                "xl/worksheets/sheet2.xml", SHEET + "worksheet+xml")
                                        + override(
                                                "xl/sharedStrings.xml", SHEET + "sharedStrings+xml")
                                        + override("xl/styles.xml", SHEET + "styles+xml")))
                .with(
                        "_rels/.rels",
                        RELS.formatted(relation(1, "officeDocument", "xl/workbook.xml")))
                .with(
                        "xl/workbook.xml",
                        "<workbook "
                                + S
                                + "><workbookPr/><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        RELS.formatted(
                                relation(1, "worksheet", "worksheets/sheet1.xml")
                                        + relation(2, "worksheet", "worksheets/sheet2.xml")
                                        + relation(3, "sharedStrings", "sharedStrings.xml")
                                        + relation(4, "styles", "styles.xml")))
                .with("xl/worksheets/sheet1.xml", sheet)
                .with("xl/worksheets/sheet2.xml", "<worksheet " + S + "/>")
                .with("xl/sharedStrings.xml", "<sst " + S + "/>")
                .with("xl/styles.xml", "<styleSheet " + S + "/>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId"
                + id
                + "\" Type=\""
                + OFFICE
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    public Crafted with(String name, String text) {
        return with(name, out -> out.accept(text));
    }

    public Crafted with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    public Path write(Path file) throws IOException {
        return write(file, 0);
    }

    /**
     * @param blob bytes of a part that nobody reads, stored without packing
     */
    public Path write(Path file, int blob) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            zip.setLevel(1);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(words -> bytes(zip, words));
                zip.closeEntry();
            }
            if (blob > 0) {
                blob(zip, blob);
            }
        }
        return file;
    }

    private static void bytes(ZipOutputStream zip, String words) {
        try {
            zip.write(words.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void blob(ZipOutputStream zip, int size) throws IOException {
        var piece = new byte[1 << 20];
        new java.util.Random(7).nextBytes(piece);
        var sum = new CRC32();
        for (int i = 0; i < size >> 20; i++) {
            sum.update(piece);
        }
        var entry = new ZipEntry("word/media/film.bin");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize((long) (size >> 20) << 20);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        for (int i = 0; i < size >> 20; i++) {
            zip.write(piece);
        }
        zip.closeEntry();
    }
}
