package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.HowFar;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OFD (GB/T 33190), a ZIP of XML: the text of each page at its places, and the lines ruled
 * there. Pictures, seals, attachments and scripts are not opened.
 */
final class OfdPaper {
    /** What every OFD begins with. */
    static final String ENTRY = "OFD.xml";

    private static final int MOST_PARTS = 5_000;

    /** Bytes of all parts together, unpacked. */
    private static final long ALL = 64L << 20;

    private final ZipFile zip;
    private final Map<String, String> templates = new HashMap<>();
    private long unpacked;

    private OfdPaper(ZipFile zip) {
        this.zip = zip;
    }

    static boolean holds(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(ENTRY) != null;
        }
    }

    static Opened read(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new Limits.TooMuch("parts");
            }
            return new OfdPaper(zip).read();
        }
    }

    private Opened read() throws IOException, XMLStreamException {
        var roots = texts(ENTRY, "DocRoot");
        if (roots.isEmpty()) {
            return new Opened.Unreadable(Finding.stops("file", "file.damaged"));
        }
        var paper = new PrintedPaper();
        for (var root : roots) {
            document(within("", root), paper);
        }
        return paper.opened("OFD");
    }

    private void document(String root, PrintedPaper paper) throws IOException, XMLStreamException {
        var pages = new ArrayList<String>();
        try (var in = part(root)) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamReader.START_ELEMENT) {
                    var place = SafeXml.attribute(xml, "BaseLoc");
                    if (xml.getLocalName().equals("Page") && place != null) {
                        pages.add(within(root, place));
                    } else if (xml.getLocalName().equals("TemplatePage") && place != null) {
                        templates.put(
                                String.valueOf(SafeXml.attribute(xml, "ID")), within(root, place));
                    }
                }
            }
        }
        int done = 0;
        for (var page : pages) {
            var printed = new RuledPage();
            // a page stands on its template, and a template on none
            for (var id : page(page, printed)) {
                var template = templates.get(id);
                if (template != null) {
                    page(template, printed);
                }
            }
            paper.add(printed);
            HowFar.at(HowFar.Of.PAGES, ++done, pages.size());
        }
    }

    /**
     * @return what the page stands on
     */
    private List<String> page(String place, RuledPage printed)
            throws IOException, XMLStreamException {
        var beneath = new ArrayList<String>();
        try (var in = part(place)) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "Template" ->
                                beneath.add(String.valueOf(SafeXml.attribute(xml, "TemplateID")));
                        case "TextObject" -> OfdObject.of(xml).text(xml, printed);
                        case "PathObject" -> OfdObject.of(xml).path(xml, printed);
                        default -> {}
                    }
                }
            }
        }
        return beneath;
    }

    private List<String> texts(String place, String element)
            throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        try (var in = part(place)) {
            var xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals(element)) {
                    texts.add(SafeXml.text(xml).strip());
                }
            }
        }
        return texts;
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamReader.DTD) {
            throw new XMLStreamException("a document type is not allowed");
        }
        return event;
    }

    /** Where a part lies that another one names. */
    private static String within(String from, String place) {
        if (place.startsWith("/")) {
            return place.substring(1);
        }
        int folder = from.lastIndexOf('/');
        return folder < 0 ? place : from.substring(0, folder + 1) + place;
    }

    private InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("a part is missing");
        }
        return new Counted(new BufferedInputStream(zip.getInputStream(entry)));
    }

    /** What all parts unpack to has an end. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(read);
            return read;
        }

        private void count(int more) {
            unpacked += Math.max(0, more);
            if (unpacked > ALL) {
                throw new Limits.TooMuch("parts");
            }
        }
    }
}
