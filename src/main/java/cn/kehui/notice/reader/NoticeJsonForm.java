package cn.kehui.notice.reader;

import tools.jackson.core.JsonGenerator;

/** Writes forms and rules for pictures for programs. */
final class NoticeJsonForm {
    private NoticeJsonForm() {}

    static void form(JsonGenerator json, FormDraft form) {
        json.writeStringProperty("title", form.title());
        json.writeName("attachment");
        if (form.attachment() == null) {
            json.writeNull();
        } else {
            json.writeNumber(form.attachment());
        }
        json.writeStringProperty("shape", form.shape().name());
        json.writeStringProperty("unitLine", form.unitLine().isEmpty() ? null : form.unitLine());
        json.writeBooleanProperty("seal", form.seal());
        json.writeStringProperty("printed", form.printed().isEmpty() ? null : form.printed());
        json.writeStringProperty("numbered", form.numbered().isEmpty() ? null : form.numbered());
        json.writeNumberProperty("blankRows", form.blankRows());
        NoticeJson.all(
                json,
                "fields",
                form.items(),
                item -> {
                    json.writeStringProperty("label", item.label());
                    text(json, "group", item.group());
                    text(json, "unit", item.unit());
                    text(json, "note", item.note());
                    text(json, "hint", item.hint());
                    if (item.most() > 0) {
                        json.writeNumberProperty("most", item.most());
                    }
                    NoticeJson.span(json, item.span());
                });
        NoticeJson.texts(json, "notes", form.notes());
        NoticeJson.span(json, form.span());
    }

    private static void text(JsonGenerator json, String name, String words) {
        if (!words.isEmpty()) {
            json.writeStringProperty(name, words);
        }
    }

    static void evidence(JsonGenerator json, EvidenceDemand rule) {
        switch (rule) {
            case EvidenceDemand.Kinds kinds -> {
                json.writeStringProperty("is", "KINDS");
                NoticeJson.texts(json, "of", kinds.kinds());
            }
            case EvidenceDemand.Formats formats -> {
                json.writeStringProperty("is", "FORMATS");
                NoticeJson.texts(json, "of", formats.endings());
            }
            case EvidenceDemand.Size size -> size(json, size);
            case EvidenceDemand.Least least -> {
                json.writeStringProperty("is", "LEAST");
                json.writeStringProperty("kind", least.kind());
                json.writeNumberProperty("least", least.least());
            }
            case EvidenceDemand.Most most -> most(json, most);
            case EvidenceDemand.Different _ -> json.writeStringProperty("is", "DIFFERENT");
            case EvidenceDemand.People people -> {
                json.writeStringProperty("is", "PEOPLE");
                json.writeNumberProperty("least", people.least());
            }
            case EvidenceDemand.Wording wording -> {
                json.writeStringProperty("is", "WORDING");
                NoticeJson.texts(json, "of", wording.words());
            }
            case EvidenceDemand.Length length -> {
                json.writeStringProperty("is", "LENGTH");
                json.writeNumberProperty("seconds", length.seconds());
            }
            case EvidenceDemand.Judged judged -> {
                json.writeStringProperty("is", "JUDGED");
                json.writeStringProperty("text", judged.words());
            }
        }
        NoticeJson.span(json, rule.span());
    }

    private static void size(JsonGenerator json, EvidenceDemand.Size size) {
        json.writeStringProperty("is", "SIZE");
        json.writeStringProperty("text", size.words());
        json.writeNumberProperty("fromBytes", size.from());
        json.writeName("toBytes");
        if (size.to() == Long.MAX_VALUE) {
            json.writeNull();
        } else {
            json.writeNumber(size.to());
        }
    }

    private static void most(JsonGenerator json, EvidenceDemand.Most most) {
        json.writeStringProperty("is", "MOST");
        json.writeStringProperty("kind", most.kind());
        json.writeNumberProperty("most", most.most());
    }
}
