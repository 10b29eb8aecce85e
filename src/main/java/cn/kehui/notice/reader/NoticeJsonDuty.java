package cn.kehui.notice.reader;

import tools.jackson.core.JsonGenerator;

/** Writes a duty for programs. */
final class NoticeJsonDuty {
    private NoticeJsonDuty() {}

    static void write(JsonGenerator json, DutyDraft duty) {
        json.writeStringProperty("what", duty.what());
        NoticeJson.texts(json, "things", duty.things());
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
