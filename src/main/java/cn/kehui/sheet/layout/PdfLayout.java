package cn.kehui.sheet.layout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints plans as one PDF, each beginning a page, with the product's own font embedded as far as it
 * is used.
 */
final class PdfLayout {
    /**
     * The renderer keeps a whole document in memory, so many pages are rendered in parts and put
     * together.
     */
    private static final int PART = 60;

    private static final String LYING =
            "@page { size: A4 landscape; margin: 28mm 26mm 26mm 26mm; }";

    private PdfLayout() {}

    /**
     * @return the characters that the font lacks, each printed as a visible mark; empty as a rule
     */
    static List<String> print(Iterator<Plan> plans, OutputStream out) throws IOException {
        return print(plans, 0, out);
    }

    /**
     * @param room points left free at the top of the first page
     */
    static List<String> print(Iterator<Plan> plans, double room, OutputStream out)
            throws IOException {
        if (!plans.hasNext()) {
            throw new IllegalArgumentException("no form to print");
        }
        var font = new PdfFont();
        var parts = new ArrayList<Path>();
        try {
            do {
                var part = Files.createTempFile("kehui-pages", ".pdf");
                parts.add(part);
                render(html(plans, parts.size() == 1 ? room : 0, font), part);
            } while (plans.hasNext());
            join(parts, font, out);
        } finally {
            for (var part : parts) {
                Files.deleteIfExists(part);
            }
        }
        return List.copyOf(font.missing());
    }

    /** Paragraphs and tables of words, one below the other. */
    static List<String> print(
            List<List<String>> parts, boolean lying, double room, OutputStream out)
            throws IOException {
        var font = new PdfFont();
        var writer = new StringWriter();
        var xml = new Xml(writer);
        begin(xml, lying, room);
        for (var part : parts) {
            PdfPage.part(xml, part, lying, font);
        }
        xml.close().close();
        var file = Files.createTempFile("kehui-pages", ".pdf");
        try {
            render(writer.toString(), file);
            join(List.of(file), font, out);
        } finally {
            Files.deleteIfExists(file);
        }
        return List.copyOf(font.missing());
    }

    private static void begin(Xml xml, boolean lying, double room) throws IOException {
        xml.open("html")
                .open("head")
                .open("style")
                .text(css())
                .text(lying ? LYING : "")
                .close()
                .close()
                .open("body");
        if (room > 0) {
            xml.open("div", "style", String.format(Locale.ROOT, "height:%.2fpt", room)).close();
        }
    }

    private static String html(Iterator<Plan> plans, double room, PdfFont font) throws IOException {
        var writer = new StringWriter();
        var xml = new Xml(writer);
        var first = plans.next();
        begin(xml, first.landscape(), room);
        PdfPage.write(xml, first, true, font);
        for (int i = 1; i < PART && plans.hasNext(); i++) {
            PdfPage.write(xml, plans.next(), false, font);
        }
        xml.close().close();
        return writer.toString();
    }

    private static void render(String html, Path part) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        var builder =
                new PdfRendererBuilder()
                        .useFastMode()
                        .withHtmlContent(html, null)
                        .withProducer("Kehui");
        builder.useFont(PdfFont::open, "kehui", 400, FontStyle.NORMAL, true);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            renderer.getPdfDocument().save(part.toFile());
        }
    }

    private static void join(List<Path> parts, PdfFont font, OutputStream out) throws IOException {
        var open = new ArrayList<PDDocument>();
        try (var whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            var merger = new PDFMergerUtility();
            for (var part : parts) {
                open.add(Loader.loadPDF(part.toFile(), IOUtils.createTempFileOnlyStreamCache()));
                merger.appendDocument(whole, open.getLast());
            }
            font.settle(whole);
            whole.save(out);
        } finally {
            for (var part : open) {
                part.close();
            }
        }
    }

    private static String css() throws IOException {
        try (var in = PdfLayout.class.getResourceAsStream("/pdf/form.css")) {
            if (in == null) {
                throw new IllegalStateException("the product comes with pdf/form.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
