package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file of a quarter of a megabyte with a million and a quarter lines in it: a reader is busy
 * with it until one of its limits ends that.
 */
final class EndlessLines {
    private static final int THOUSANDS = 1_250;
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                    + "</Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                    + "</Relationships>";
    private static final String BEGIN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String LINE = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";

    private EndlessLines() {}

    /**
     * @param number tells it from others: equal files are kept once
     */
    static byte[] docx(int number) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(RELATIONS.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write((BEGIN + LINE.formatted(number)).getBytes(UTF_8));
            var thousand = LINE.formatted("a").repeat(1_000).getBytes(UTF_8);
            for (int i = 0; i < THOUSANDS; i++) {
                zip.write(thousand);
            }
            zip.write("</w:body></w:document>".getBytes(UTF_8));
        }
        return file.toByteArray();
    }
}
