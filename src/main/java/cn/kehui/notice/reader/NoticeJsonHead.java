package cn.kehui.notice.reader;

import cn.kehui.notice.reader.NoticeDraft.Fact;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what a notice is for programs. */
final class NoticeJsonHead {
    private NoticeJsonHead() {}

    static void identity(JsonGenerator json, NoticeDraft draft) {
        json.writeStringProperty("title", words(draft.title()));
        json.writeStringProperty("number", words(draft.number()));
        NoticeJson.texts(json, "issuers", draft.issuers().stream().map(Fact::words).toList());
        json.writeStringProperty(
                "issuedOn", draft.issuedOn() == null ? null : draft.issuedOn().day().toString());
        NoticeJson.texts(json, "addressees", draft.addressees().stream().map(Fact::words).toList());
        NoticeJson.all(
                json,
                "cites",
                draft.cites(),
                cite -> {
                    json.writeStringProperty("number", cite.number());
                    json.writeStringProperty("title", cite.title());
                    NoticeJson.span(json, cite.span());
                });
        json.writeStringProperty(
                "theme", draft.themes().isEmpty() ? null : draft.themes().getFirst().words());
        NoticeJson.texts(json, "themes", draft.themes().stream().map(Fact::words).toList());
    }

    private static @Nullable String words(@Nullable Fact fact) {
        return fact == null ? null : fact.words();
    }

    static void times(JsonGenerator json, NoticeDraft draft) {
        if (draft.periods().isEmpty()) {
            json.writeName("period").writeNull();
        } else {
            json.writeObjectPropertyStart("period");
            period(json, draft.periods().getFirst());
            json.writeEndObject();
        }
        NoticeJson.all(json, "periods", draft.periods(), one -> period(json, one));
        NoticeJson.all(
                json,
                "events",
                draft.events(),
                event -> {
                    json.writeStringProperty("what", event.what());
                    json.writeStringProperty(
                            "start", event.start() == null ? null : event.start().toString());
                    json.writeStringProperty(
                            "end", event.end() == null ? null : event.end().toString());
                    json.writeStringProperty("text", event.words());
                    json.writeStringProperty(
                            "place", event.place().isEmpty() ? null : event.place());
                    NoticeJson.span(json, event.span());
                });
    }

    static void period(JsonGenerator json, NoticeDraft.Period period) {
        json.writeStringProperty(
                "start", period.start() == null ? null : period.start().toString());
        json.writeStringProperty("end", period.end() == null ? null : period.end().toString());
        json.writeStringProperty("text", period.words());
        json.writeStringProperty("what", period.what());
        json.writeBooleanProperty("lowConfidence", period.lowConfidence());
        NoticeJson.span(json, period.span());
    }

    static void contact(JsonGenerator json, NoticeDraft.Contact contact) {
        json.writeStringProperty("body", contact.body().isEmpty() ? null : contact.body());
        json.writeStringProperty(
                "person", contact.persons().isEmpty() ? null : String.join("、", contact.persons()));
        json.writeStringProperty(
                "phone", contact.phones().isEmpty() ? null : String.join("、", contact.phones()));
        json.writeStringProperty(
                "mailbox", contact.mails().isEmpty() ? null : String.join("、", contact.mails()));
        json.writeStringProperty("fax", contact.fax().isEmpty() ? null : contact.fax());
        json.writeStringProperty("address", contact.address().isEmpty() ? null : contact.address());
        json.writeStringProperty(
                "postcode", contact.postcode().isEmpty() ? null : contact.postcode());
        NoticeJson.texts(json, "persons", contact.persons());
        NoticeJson.texts(json, "phones", contact.phones());
        NoticeJson.texts(json, "mailboxes", contact.mails());
        NoticeJson.span(json, contact.span());
    }

    static void enclosure(JsonGenerator json, NoticeDraft.Enclosure one) {
        json.writeName("no");
        if (one.no() == null) {
            json.writeNull();
        } else {
            json.writeNumber(one.no());
        }
        json.writeStringProperty("title", one.title());
        json.writeStringProperty("kind", one.sort().name());
        json.writeBooleanProperty("present", one.part() != null);
        NoticeJson.span(json, one.span());
    }

    static void tail(JsonGenerator json, NoticeDraft draft) {
        json.writeStringProperty("remark", words(draft.remark()));
        var imprint = draft.imprint();
        if (imprint == null) {
            json.writeName("printed").writeNull();
        } else {
            json.writeObjectPropertyStart("printed");
            json.writeStringProperty(
                    "office", imprint.office().isEmpty() ? null : imprint.office());
            json.writeStringProperty("on", imprint.day() == null ? null : imprint.day().toString());
            NoticeJson.span(json, imprint.span());
            json.writeEndObject();
        }
        NoticeJson.all(
                json,
                "attached",
                draft.attached(),
                other -> {
                    identity(json, other);
                    times(json, other);
                    NoticeJson.all(json, "contacts", other.contacts(), one -> contact(json, one));
                });
        NoticeJson.all(
                json,
                "warnings",
                draft.warnings(),
                warning -> {
                    json.writeStringProperty("code", warning.code());
                    json.writeStringProperty("level", warning.level().name());
                    json.writeStringProperty("message", warning.message());
                    json.writeArrayPropertyStart("spans");
                    warning.spans().forEach(one -> NoticeJson.pair(json, one));
                    json.writeEndArray();
                });
    }
}
