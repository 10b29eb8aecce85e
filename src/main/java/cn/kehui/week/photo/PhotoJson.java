package cn.kehui.week.photo;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** What was found, as programs read it: a line for each photograph, then one for the set. */
public final class PhotoJson {
    private static final JsonFactory JSON = new JsonFactory();

    private PhotoJson() {}

    public static String of(CheckedPhoto photo) {
        return line(
                json -> {
                    json.writeStringProperty("file", photo.sent().file());
                    json.writeStringProperty("verdict", photo.verdict().word());
                    json.writeArrayPropertyStart("checks");
                    photo.checks().forEach(check -> check(json, check));
                    json.writeEndArray();
                    json.writeArrayPropertyStart("duplicates");
                    photo.twins().forEach(twin -> twin(json, twin));
                    json.writeEndArray();
                });
    }

    private static void check(JsonGenerator json, Check check) {
        json.writeStartObject();
        json.writeStringProperty("check", check.check().word());
        json.writeStringProperty("verdict", check.verdict().word());
        json.writeName("value");
        switch (check.value()) {
            case null -> json.writeNull();
            case Double number -> json.writeNumber(number);
            case Number number -> json.writeNumber(number.longValue());
            case Object words -> json.writeString(words.toString());
        }
        json.writeStringProperty("message", check.words());
        json.writeEndObject();
    }

    private static void twin(JsonGenerator json, Twin twin) {
        json.writeStartObject();
        json.writeStringProperty("file", twin.file());
        json.writeNumberProperty("distance", twin.distance());
        json.writeStringProperty("how", twin.words());
        json.writeBooleanProperty("sure", twin.sure());
        json.writeEndObject();
    }

    public static String of(CheckedSet.Totals totals) {
        return line(
                json -> {
                    json.writeObjectPropertyStart("set");
                    json.writeNumberProperty("photos", totals.photos());
                    json.writeNumberProperty("onSite", totals.onSite());
                    json.writeNumberProperty("online", totals.online());
                    json.writeNumberProperty("distinct", totals.distinct());
                    json.writeStringProperty("verdict", totals.verdict().word());
                    json.writeArrayPropertyStart("messages");
                    totals.messages().forEach(json::writeString);
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private static String line(Consumer<JsonGenerator> write) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            write.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
