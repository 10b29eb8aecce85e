package cn.kehui.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Files made to harm whoever opens them, each with what is to be said of it. All made by code. */
// house: long because it is one list, to be read from top to bottom
public final class HostilePage {
    /**
     * @param name as a sender would call it
     * @param asForm what is said where a form is expected
     * @param asNotice what is said where a notice is expected; empty: it is read
     */
    public record Hostile(String name, String asForm, String asNotice, Made made) {
        public Path in(Path folder) throws IOException {
            var file = folder.resolve(name);
            made.write(file);
            return file;
        }
    }

    /** Writes the file. */
    public interface Made {
        void write(Path file) throws IOException;
    }

    private HostilePage() {}

    public static List<Hostile> all() {
        return java.util.stream.Stream.of(pages(), pdfs(), words(), sheets(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static Hostile of(String name, String asForm, String asNotice, Made made) {
        return new Hostile(name, asForm, asNotice, made);
    }

    private static Made text(String text) {
        return file -> Files.writeString(file, text);
    }

    private static Made bytes(byte[] bytes) {
        return file -> Files.write(file, bytes);
    }

    private static List<Hostile> pages() {
        return List.of(
                of(
                        "open-tables.html",
                        "file.no-form",
                        "",
                        text("<html><body>" + "<table>".repeat(20_000))),
                of(
                        "more-tables.html",
                        "file.too-large",
                        "file-too-large",
                        text("<html><body>" + "<table>".repeat(200_000))),
                of(
                        "more-tables.xls",
                        "file.too-large",
                        "file-too-large",
                        text("<html><body>" + "<table><tr><td>".repeat(200_000) + "x")),
                of(
                        "open-tables.xls",
                        "file.no-form",
                        "",
                        text("<html><body>" + "<table><tr><td>".repeat(20_000) + "x")),
                of(
                        "open-inline.html",
                        "file.no-form",
                        "",
                        text("<html><body>" + "<b><i><a href=x>".repeat(10_000))),
                of(
                        "spans.html",
                        "file.too-large",
                        "",
                        text(
                                "<html><table>"
                                        + "<tr><td colspan=999 rowspan=999>x".repeat(3_000)
                                        + "</table>")),
                of(
                        "attributes.html",
                        "file.no-form",
                        "",
                        text("<html><p " + attributes(50_000) + ">x")),
                of(
                        "comments.html",
                        "file.too-large",
                        "file-too-large",
                        text("<html>" + "<!--".repeat(200_000) + "x")));
    }

    private static String attributes(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "a" + i + "=\"\"")
                .collect(Collectors.joining(" "));
    }

    private static List<Hostile> pdfs() {
        return List.of(
                of(
                        "operators.pdf",
                        "file.too-slow",
                        "file-too-slow",
                        bytes(pdf(page(), packed("BT (a) Tj ET\n".repeat(3_000_000))))),
                of(
                        "cyclic-pages.pdf",
                        "file.damaged",
                        "file-damaged",
                        bytes(
                                pdf(
                                        "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>"))),
                of(
                        "many-pages.pdf",
                        "file.too-large",
                        "file-too-large",
                        bytes(
                                pdf(
                                        "<< /Type /Pages /Count 90000 /Kids ["
                                                + "3 0 R ".repeat(90_000)
                                                + "] >>",
                                        page()))),
                of(
                        "one-page-it-says.pdf",
                        "file.too-large",
                        "file-too-large",
                        bytes(
                                pdf(
                                        "<< /Type /Pages /Count 1 /Kids ["
                                                + "3 0 R ".repeat(90_000)
                                                + "] >>",
                                        page(),
                                        packed("BT (a) Tj ET")))),
                of(
                        "blanks.pdf",
                        "file.too-slow",
                        "file-too-slow",
                        bytes(pdf(page(), stream(blanks(), "/Filter /FlateDecode")))),
                of("pages-bomb.pdf", "file.scanned", "file-scanned", bytes(pdf(page(), twice()))),
                of("cut.pdf", "file.damaged", "file-damaged", text("%PDF-1.7\n1 0 obj\n<< /Type")),
                of(
                        "nested.pdf",
                        "file.damaged",
                        "file-damaged",
                        bytes(
                                pdf(
                                        page().replace(">>", "/X " + "[".repeat(200_000)),
                                        packed("BT (a) Tj ET")))));
    }

    private static String page() {
        return "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>";
    }

    private static String packed(String words) {
        return stream(deflated(words.getBytes(ISO_8859_1)), "/Filter /FlateDecode");
    }

    /** Blanks of 1.6 GB, packed: one piece packed once, and a hundred times. */
    private static byte[] blanks() {
        var packer = new Deflater(9, true);
        packer.setInput(" ".repeat(16 << 20).getBytes(ISO_8859_1));
        var piece = new byte[1 << 20];
        int length = packer.deflate(piece, 0, piece.length, Deflater.FULL_FLUSH);
        packer.end();
        var all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {0x78, (byte) 0xda});
        for (int i = 0; i < 100; i++) {
            all.write(piece, 0, length);
        }
        all.writeBytes(new byte[] {3, 0});
        return all.toByteArray();
    }

    /** Packed blanks that are packed blanks again. */
    private static String twice() {
        var once = deflated(new byte[400 << 20]);
        return stream(deflated(once), "/Filter [/FlateDecode /FlateDecode]");
    }

    private static String stream(byte[] body, String about) {
        return "<< /Length "
                + body.length
                + " "
                + about
                + " >>\nstream\n"
                + new String(body, ISO_8859_1)
                + "\nendstream";
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Objects from the second on; the first is the catalogue. */
    private static byte[] pdf(String... objects) {
        boolean tree = objects[0].contains("/Pages");
        var all = new java.util.ArrayList<String>();
        all.add("<< /Type /Catalog /Pages 2 0 R >>");
        if (!tree) {
            all.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        }
        all.addAll(List.of(objects));
        var text = new StringBuilder("%PDF-1.7\n");
        var index = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            index.append(String.format("%010d 00000 n \n", text.length()));
            text.append(i + 1).append(" 0 obj\n").append(all.get(i)).append("\nendobj\n");
        }
        int at = text.length();
        text.append("xref\n0 ").append(all.size() + 1).append("\n0000000000 65535 f \n");
        text.append(index).append("trailer\n<< /Root 1 0 R /Size ").append(all.size() + 1);
        text.append(" >>\nstartxref\n").append(at).append("\n%%EOF");
        return text.toString().getBytes(ISO_8859_1);
    }

    private static List<Hostile> words() {
        var laughs =
                IntStream.range(1, 12)
                        .mapToObj(
                                i ->
                                        "<!ENTITY l%d \"%s\">"
                                                .formatted(
                                                        i, "&l" + (i - 1) + ";&l" + (i - 1) + ";"))
                        .collect(Collectors.joining());
        return List.of(
                of(
                        "laughs.docx",
                        "file.damaged",
                        "file-xml",
                        entity("[<!ENTITY l0 \"ha\">" + laughs + "]", "&l11;")),
                of(
                        "entity.docx",
                        "file.damaged",
                        "file-xml",
                        entity("[<!ENTITY x SYSTEM \"file:///etc/passwd\">]", "&x;")),
                of(
                        "deep.docx",
                        "file.too-deep",
                        "file-deep",
                        file -> Crafted.docx("<w:tbl><w:tr><w:tc>".repeat(100_000)).write(file)),
                of(
                        "wide.docx",
                        "file.too-large",
                        "file-bomb",
                        file ->
                                Crafted.docx(
                                                "<w:tbl>"
                                                        + ("<w:tr>"
                                                                        + "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr></w:tc>"
                                                                                .repeat(100)
                                                                        + "</w:tr>")
                                                                .repeat(100)
                                                        + "</w:tbl>")
                                        .write(file)),
                of(
                        "long.docx",
                        "file.too-large",
                        "file-bomb",
                        file ->
                                Crafted.docx(
                                                "<w:p><w:r><w:t>"
                                                        + "字".repeat(3_000_000)
                                                        + "</w:t></w:r></w:p>")
                                        .write(file)),
                of(
                        "bomb.docx",
                        "file.too-large",
                        "file-bomb",
                        file -> lines("<w:p/>", 20_000).write(file)),
                of(
                        "lines.docx",
                        "file.no-memory",
                        "file-no-memory",
                        file -> lines("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 1_250).write(file)),
                of("parts.docx", "file.too-large", "file-bomb", file -> parts().write(file)),
                of("outside.docx", "file.damaged", "file-damaged", HostilePage::emptyZip));
    }

    /** Of a thousand lines each so many times. */
    public static Crafted lines(String line, int thousands) {
        return Crafted.docx(
                out -> {
                    out.accept("<w:document " + Crafted.W + "><w:body>");
                    repeat(out, line.repeat(1_000), thousands);
                    out.accept("</w:body></w:document>");
                });
    }

    private static Crafted parts() {
        var many = Crafted.docx("<w:p/>");
        for (int i = 0; i < 6_000; i++) {
            many = many.with("word/part" + i + ".xml", "<x/>");
        }
        return many;
    }

    private static Made entity(String doctype, String words) {
        var document =
                "<?xml version=\"1.0\"?><!DOCTYPE d %s><w:document %s><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
                        .formatted(doctype, Crafted.W, words);
        return file -> Crafted.docxWhole(document).write(file);
    }

    private static void repeat(java.util.function.Consumer<String> out, String words, int times) {
        for (int i = 0; i < times; i++) {
            out.accept(words);
        }
    }

    private static void emptyZip(Path file) throws IOException {
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("../../outside"));
        }
    }

    private static List<Hostile> sheets() {
        return List.of(
                of(
                        "shared.xlsx",
                        "file.too-large",
                        "file-bomb",
                        file ->
                                Crafted.xlsx("<sheetData/>")
                                        .with(
                                                "xl/sharedStrings.xml",
                                                out -> {
                                                    out.accept("<sst " + Crafted.S + ">");
                                                    repeat(out, "<si><t>文字</t></si>", 6_000_000);
                                                    out.accept("</sst>");
                                                })
                                        .write(file)),
                of(
                        "cells.xlsx",
                        "file.too-large",
                        "file-bomb",
                        file ->
                                Crafted.xlsx(
                                                out -> {
                                                    out.accept(
                                                            "<worksheet "
                                                                    + Crafted.S
                                                                    + "><sheetData><row r=\"1\">");
                                                    repeat(out, "<c><v>1</v></c>", 1_000_000);
                                                })
                                        .write(file)),
                of(
                        "corner.xlsx",
                        "file.too-large",
                        "file-bomb",
                        file ->
                                Crafted.xlsx(
                                                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>")
                                        .write(file)));
    }

    private static List<Hostile> others() {
        return List.of(
                of("empty.docx", "file.empty", "file-empty", bytes(new byte[0])),
                of(
                        "photo.docx",
                        "file.picture",
                        "file-kind",
                        bytes(
                                new byte[] {
                                    (byte) 0xff,
                                    (byte) 0xd8,
                                    (byte) 0xff,
                                    (byte) 0xe0,
                                    0,
                                    16,
                                    'J',
                                    'F',
                                    'I',
                                    'F',
                                    0,
                                    1,
                                    1,
                                    0,
                                    0,
                                    1,
                                    0,
                                    1,
                                    0,
                                    0
                                })),
                of(
                        "rich.doc",
                        "file.too-deep",
                        "file-deep",
                        text("{\\rtf1 " + "{".repeat(100_000))),
                of("nul.txt", "file.unknown", "file-kind", bytes(new byte[100_000])),
                of(
                        "wide.txt",
                        "file.unknown",
                        "file-kind",
                        bytes("通知".repeat(1_000).getBytes(Charset.forName("UTF-32LE")))),
                of(
                        "line.csv",
                        "file.other",
                        "file-too-large",
                        file -> Files.write(file, "1,".repeat(50 << 20).getBytes(UTF_8))),
                of("ole-loop.doc", "file.damaged", "file-damaged", bytes(oleLoop())),
                of(
                        "ole-cut.xls",
                        "file.damaged",
                        "file-damaged",
                        bytes(java.util.Arrays.copyOf(oleLoop(), 700))),
                of(
                        "zip-cut.docx",
                        "file.damaged",
                        "file-damaged",
                        bytes(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8, 8, 0, 1, 2, 3, 4, 5, 6})));
    }

    /** An OLE file whose table of sectors leads back to itself. */
    private static byte[] oleLoop() {
        var ole = java.nio.ByteBuffer.allocate(512 * 4).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        ole.putLong(0, 0xe11ab1a1e011cfd0L);
        ole.putShort(24, (short) 0x3e).putShort(26, (short) 3).putShort(28, (short) 0xfffe);
        ole.putShort(30, (short) 9).putShort(32, (short) 6);
        ole.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, -2).putInt(68, 0);
        ole.putInt(72, 1).putInt(76, 0);
        for (int sector = 0; sector < 128; sector++) {
            ole.putInt(512 + sector * 4, sector == 1 ? 1 : 1);
        }
        return ole.array();
    }
}
