package cn.kehui.sheet.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A .docx as it is written: the fixed parts first, then the document piece by piece. The same words
 * give the same bytes.
 */
public final class WordFile {
    /** The earliest time a ZIP knows: a file must not differ by when it was printed. */
    static final LocalDateTime STEADY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Map<String, String> PARTS =
            Map.of(
                    "[Content_Types].xml", "content-types.xml",
                    "_rels/.rels", "rels.xml",
                    "word/_rels/document.xml.rels", "document-rels.xml",
                    "word/styles.xml", "styles.xml",
                    "word/settings.xml", "settings.xml",
                    "word/fontTable.xml", "fonts.xml");
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final ZipOutputStream zip;
    private final Writer writer;

    WordFile(OutputStream out) throws IOException {
        this(out, "/word/", PARTS);
    }

    /**
     * @param folder of the resources
     * @param parts name in the file → name of the resource that it is a copy of
     */
    public WordFile(OutputStream out, String folder, Map<String, String> parts) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
        for (var name : new TreeMap<>(parts).entrySet()) {
            part(name.getKey(), folder + name.getValue());
        }
    }

    /** Opens the document; what is written to it goes straight to the file. */
    public Xml document() throws IOException {
        zip.putNextEntry(entry("word/document.xml"));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return new Xml(writer).open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body");
    }

    /** Ends the file and leaves the stream open. */
    public void finish(Xml document) throws IOException {
        document.close().close();
        writer.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String resource) throws IOException {
        zip.putNextEntry(entry(name));
        try (var in = WordFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product comes with " + resource);
            }
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(STEADY);
        return entry;
    }
}
