package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.ProgrammeEntry;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Activities as an Atom feed (RFC 4287). */
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private AtomFeed() {}

    /**
     * @param note what else is to be known of it; empty: nothing
     * @param self the whole address of the feed
     * @param next of its next page; empty: this was the last
     * @param root where the product is reached: https://…, without a slash
     */
    record About(String title, String note, String self, String next, String root) {}

    static String of(About about, Collection<ProgrammeEntry> entries) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "title", about.title());
            if (!about.note().isEmpty()) {
                element(xml, "subtitle", about.note());
            }
            element(xml, "id", about.self());
            empty(xml, "link", Map.of("rel", "self", "href", about.self()));
            if (!about.next().isEmpty()) {
                empty(xml, "link", Map.of("rel", "next", "href", about.next()));
            }
            var last =
                    entries.stream()
                            .map(ProgrammeEntry::changedAt)
                            .max(Comparator.naturalOrder())
                            .orElse(Instant.EPOCH);
            element(xml, "updated", last.toString());
            for (var entry : entries) {
                entry(xml, entry, about.root());
            }
            xml.writeEndDocument();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("written into memory", e);
        }
    }

    private static void entry(XMLStreamWriter xml, ProgrammeEntry entry, String root)
            throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", entry.text().title());
        element(xml, "id", "urn:uuid:" + entry.id());
        element(xml, "updated", entry.changedAt().toString());
        empty(xml, "link", Map.of("href", root + EntryCard.href(entry)));
        element(xml, "summary", entry.text().intro());
        xml.writeStartElement("author");
        element(xml, "name", entry.who().lead().name());
        xml.writeEndElement();
        if (!entry.text().kind().isEmpty()) {
            empty(xml, "category", Map.of("term", entry.text().kind()));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void empty(XMLStreamWriter xml, String name, Map<String, String> attributes)
            throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (var one : attributes.entrySet()) {
            xml.writeAttribute(one.getKey(), one.getValue());
        }
    }
}
