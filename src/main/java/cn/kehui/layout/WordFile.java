package cn.kehui.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A .docx as it is written: the fixed parts first, then the document piece by piece. The same words
 * give the same bytes.
 */
final class WordFile {
    /** The earliest time a ZIP knows: a file must not differ by when it was printed. */
    static final LocalDateTime STEADY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final ZipOutputStream zip;
    private final Writer writer;

    WordFile(OutputStream out) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 14);
        part("[Content_Types].xml", "content-types.xml");
        part("_rels/.rels", "rels.xml");
        part("word/_rels/document.xml.rels", "document-rels.xml");
        part("word/styles.xml", "styles.xml");
        part("word/settings.xml", "settings.xml");
        part("word/fontTable.xml", "fonts.xml");
    }

    /** Opens the document; what is written to it goes straight to the file. */
    Xml document() throws IOException {
        zip.putNextEntry(entry("word/document.xml"));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return new Xml(writer).open("w:document", "xmlns:w", W).open("w:body");
    }

    /** Ends the file and leaves the stream open. */
    void finish(Xml document) throws IOException {
        document.close().close();
        writer.flush();
        zip.closeEntry();
        zip.finish();
    }

    private void part(String name, String resource) throws IOException {
        zip.putNextEntry(entry(name));
        try (var in = WordFile.class.getResourceAsStream("/word/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the product comes with word/" + resource);
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
