package cn.kehui.notice.reader;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes what was read for programs: one JSON object a line. A span is {@code [from,to]} in UTF-16
 * code units of the text as the product shows it, which is the file's own text without a byte order
 * mark and with bare line feeds.
 */
public final class NoticeJson {
    private static final JsonFactory JSON = new JsonFactory();

    private NoticeJson() {}

    /**
     * @param shown whether the text itself is written too, as {@code text}
     */
    public static String of(String file, NoticeDraft draft, boolean shown) {
        return line(
                json -> {
                    json.writeStringProperty("file", file);
                    NoticeJsonHead.identity(json, draft);
                    NoticeJsonHead.times(json, draft);
                    all(
                            json,
                            "duties",
                            draft.duties(),
                            duty -> NoticeJsonDuty.write(json, duty, draft.text()));
                    all(
                            json,
                            "contacts",
                            draft.contacts(),
                            one -> NoticeJsonHead.contact(json, one));
                    all(
                            json,
                            "attachments",
                            draft.attachments(),
                            one -> NoticeJsonHead.enclosure(json, one));
                    all(json, "forms", draft.forms(), form -> NoticeJsonForm.form(json, form));
                    all(
                            json,
                            "evidenceRules",
                            draft.evidence(),
                            rule -> NoticeJsonForm.evidence(json, rule));
                    sentences(json, draft.sentences());
                    NoticeJsonHead.tail(json, draft);
                    if (shown) {
                        json.writeStringProperty("text", draft.text());
                    }
                });
    }

    private static void sentences(JsonGenerator json, NoticeDraft.Sentences sentences) {
        json.writeObjectPropertyStart("sentences");
        json.writeNumberProperty("asking", sentences.asking());
        json.writeNumberProperty("asDuty", sentences.asDuty());
        json.writeNumberProperty("asked", sentences.asked().size());
        json.writeNumberProperty("asNote", sentences.noted().size());
        json.writeEndObject();
    }

    /** The line of a file that cannot be read. */
    public static String refused(String file, String code, String message) {
        return line(
                json -> {
                    json.writeStringProperty("file", file);
                    json.writeStringProperty("error", message);
                    json.writeArrayPropertyStart("warnings");
                    json.writeStartObject();
                    json.writeStringProperty("code", code);
                    json.writeStringProperty("message", message);
                    json.writeArrayPropertyStart("spans");
                    json.writeEndArray();
                    json.writeEndObject();
                    json.writeEndArray();
                });
    }

    private static String line(java.util.function.Consumer<JsonGenerator> write) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            write.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static <T> void all(
            JsonGenerator json,
            String name,
            Collection<T> all,
            java.util.function.Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        for (var one : all) {
            json.writeStartObject();
            write.accept(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void span(JsonGenerator json, Span span) {
        json.writeName("span");
        pair(json, span);
    }

    static void pair(JsonGenerator json, Span span) {
        json.writeStartArray();
        json.writeNumber(span.from());
        json.writeNumber(span.to());
        json.writeEndArray();
    }
}
