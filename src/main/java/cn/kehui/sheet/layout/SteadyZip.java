package cn.kehui.sheet.layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/**
 * Writes a small document so that the same words give the same bytes: POI would put the time into
 * it.
 */
public final class SteadyZip {
    private SteadyZip() {}

    /** Leaves the stream open. */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        var properties = document.getProperties().getCoreProperties();
        properties.setCreator("");
        properties.setCreated(Optional.empty());
        var bytes = new ByteArrayOutputStream(1 << 14);
        document.write(bytes);
        var steady = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(WordFile.STEADY);
                steady.putNextEntry(copy);
                in.transferTo(steady);
                steady.closeEntry();
            }
        }
        steady.finish();
    }
}
