package cn.kehui.sheet.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A DOCX of the fewest parts that Word opens: a body, and nothing beside it. */
final class BareDocx {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private BareDocx() {}

    /**
     * @param body the paragraphs and tables, as Word writes them
     */
    static void write(CharSequence body, OutputStream out) throws IOException {
        var zip = new ZipArchiveOutputStream(out);
        part(
                zip,
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        part(
                zip,
                "_rels/.rels",
                HEAD
                        + Relations.plus(
                                Relations.NONE,
                                "rId1",
                                Relations.OFFICE + "officeDocument",
                                "word/document.xml"));
        part(
                zip,
                "word/document.xml",
                HEAD
                        + "<w:document xmlns:w=\""
                        + W
                        + "\"><w:body>"
                        + body
                        + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>");
        zip.finish();
        zip.flush();
    }

    private static void part(ZipArchiveOutputStream zip, String name, String text)
            throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTime(315_532_800_000L);
        zip.putArchiveEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeArchiveEntry();
    }
}
