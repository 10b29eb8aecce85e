package cn.kehui.collection.folder;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a collection for programs: one JSON object a file, the summary last. Blank is null, — is
 * "—", money is in yuan.
 */
public final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private final Form form;

    public JsonLines(Form form) {
        this.form = form;
    }

    /** Writes all files and the summary to {@code out}, flat in memory. */
    public void write(Gathered gathered, PrintStream out) throws IOException {
        int[] findings = {0};
        gathered.each(
                entry -> {
                    findings[0] += entry.findings().size();
                    out.println(line(json -> file(json, entry)));
                });
        var totals = gathered.totals();
        out.println(line(json -> summary(json, gathered, totals, findings[0])));
        out.flush();
    }

    private static String line(java.util.function.Consumer<JsonGenerator> write) {
        var text = new java.io.StringWriter();
        try (var json = JSON.createGenerator(text)) {
            write.accept(json);
        }
        return text.toString();
    }

    private void file(JsonGenerator json, FileEntry entry) {
        var received = entry.sent().received();
        json.writeStartObject();
        json.writeStringProperty("file", entry.sent().file());
        json.writeStringProperty(
                "form", received.form() == null ? null : received.form().toString());
        json.writeStringProperty(
                "unit", received.answers().unit().isEmpty() ? null : received.answers().unit());
        boolean holds = received.holds(form);
        json.writeBooleanProperty("counted", entry.counted());
        json.writeObjectPropertyStart("values");
        if (holds) {
            values(json, form.fields(), received.answers().values());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("rows");
        if (holds) {
            rows(json, received.answers());
        }
        json.writeEndArray();
        findings(json, entry);
        json.writeEndObject();
    }

    private void rows(JsonGenerator json, Answers answers) {
        for (var row : answers.rows()) {
            json.writeStartObject();
            values(json, form.rowFields(), row);
            json.writeEndObject();
        }
    }

    private static void values(JsonGenerator json, List<Field> fields, Map<String, String> typed) {
        for (var field : fields) {
            var words = typed.getOrDefault(field.id(), "");
            json.writeName(field.id());
            if (field.kind() instanceof Kind.Pictures) {
                json.writeStartArray();
                if (Reading.of(field, words).value() instanceof Value.Words(var names)) {
                    names.lines().forEach(json::writeString);
                }
                json.writeEndArray();
            } else {
                value(json, Reading.of(field, words).value());
            }
        }
    }

    private static void value(JsonGenerator json, Value value) {
        switch (value) {
            case Value.Blank _, Value.Unread _ -> json.writeNull();
            case Value.Dash _ -> json.writeString("—");
            case Value.Whole(long number) -> json.writeNumber(number);
            case Value.Yuan(long yuan) -> json.writeNumber(yuan);
            case Value.Words(var text) -> json.writeString(text);
        }
    }

    private static void findings(JsonGenerator json, FileEntry entry) {
        json.writeArrayPropertyStart("findings");
        for (var finding : entry.findings()) {
            json.writeStartObject();
            json.writeStringProperty("at", finding.at());
            json.writeStringProperty("level", finding.level().name());
            json.writeStringProperty("code", finding.key());
            json.writeStringProperty("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void summary(JsonGenerator json, Gathered gathered, Sums totals, int findings) {
        json.writeStartObject();
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", gathered.files());
        json.writeNumberProperty("read", gathered.read());
        json.writeNumberProperty("units", totals.units());
        json.writeNumberProperty("rows", totals.rows());
        json.writeObjectPropertyStart("totals");
        totals.sums()
                .forEach(
                        (field, sum) -> {
                            json.writeName(field);
                            sum.total().ifPresentOrElse(json::writeNumber, json::writeNull);
                        });
        json.writeEndObject();
        json.writeNumberProperty("findings", findings);
        json.writeEndObject();
        json.writeEndObject();
    }
}
