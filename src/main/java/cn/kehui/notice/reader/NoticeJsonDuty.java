package cn.kehui.notice.reader;

import cn.kehui.notice.reader.form.ItemReader;
import tools.jackson.core.JsonGenerator;

/** Writes a duty for programs. */
final class NoticeJsonDuty {
    private NoticeJsonDuty() {}

    /**
     * @param text of the notice that the duty stands in
     */
    static void write(JsonGenerator json, DutyDraft duty, String text) {
        json.writeStringProperty("what", duty.what());
        NoticeJson.texts(json, "things", duty.things());
        var sentence = text.substring(duty.span().from(), duty.span().to());
        NoticeJson.all(
                json, "items", ItemReader.of(duty.things(), sentence), item -> item(json, item));
        NoticeJson.texts(json, "owedBy", duty.owedBy());
        NoticeJson.all(
                json,
                "routes",
                duty.routes(),
                route -> {
                    json.writeStringProperty("when", route.when().isEmpty() ? null : route.when());
                    json.writeStringProperty("to", route.to().isEmpty() ? null : route.to());
                    json.writeStringProperty(
                            "channel", route.channel().isEmpty() ? null : route.channel());
                });
        var due = duty.due();
        json.writeStringProperty("opens", due.opens() == null ? null : due.opens().iso());
        json.writeStringProperty("due", due.closes() == null ? null : due.closes().iso());
        json.writeStringProperty("dueText", due.words().isEmpty() ? null : due.words());
        json.writeStringProperty("kind", due.kind().name());
        json.writeBooleanProperty("atClosingTime", due.atClosingTime());
        NoticeJson.all(json, "quota", duty.quotas(), quota -> quota(json, quota));
        NoticeJson.texts(json, "conditions", duty.conditions());
        json.writeStringProperty("notice", duty.notice());
        json.writeBooleanProperty("lowConfidence", duty.lowConfidence());
        NoticeJson.span(json, duty.span());
    }

    private static void item(JsonGenerator json, DutyDraft.Item item) {
        json.writeStringProperty("name", item.name());
        number(json, "copies", item.copies() == 0 ? null : (Integer) item.copies());
        NoticeJson.texts(json, "media", item.media().stream().map(Enum::name).toList());
        NoticeJson.texts(json, "formats", item.formats());
        json.writeBooleanProperty("stamped", item.stamped());
    }

    private static void quota(JsonGenerator json, DutyDraft.Quota quota) {
        json.writeStringProperty("of", quota.of().isEmpty() ? null : quota.of());
        json.writeStringProperty("per", quota.per().isEmpty() ? null : quota.per());
        number(json, "least", quota.least());
        number(json, "most", quota.most());
        json.writeStringProperty("unit", quota.unit());
        json.writeStringProperty("text", quota.words());
        NoticeJson.span(json, quota.span());
    }

    private static void number(
            JsonGenerator json, String name, @org.jspecify.annotations.Nullable Integer number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }
}
