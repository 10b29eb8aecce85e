package cn.kehui.notice.reader.check;

import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.text.TextLine;
import java.util.List;
import java.util.regex.Pattern;

/** What a notice should say of itself and does not, or says only in part. */
final class IdentityChecks {
    private static final Pattern FIRST = Pattern.compile("^[（(]一[）)].*");
    private static final Pattern SECOND = Pattern.compile("^[（(]二[）)].*");
    private static final Pattern SECTION = Pattern.compile("^[一二三四五六七八九十]{1,2}、.*");

    private IdentityChecks() {}

    static void check(NoticeDraft draft, Layer layer, Found found) {
        if (draft.title() == null) {
            found.asks("notice.warning.no-title", List.of());
        }
        if (draft.number() == null) {
            found.notes("notice.warning.no-number", List.of());
        }
        if (draft.issuedOn() == null) {
            found.asks("notice.warning.no-date", List.of());
        }
        if (draft.addressees().isEmpty()) {
            found.asks("notice.warning.no-addressees", List.of());
        }
        signature(draft, layer, found);
        numbering(layer, found);
        for (var contact : draft.contacts()) {
            var bare =
                    contact.phones().stream()
                            .filter(phone -> phone.matches("[2-9]\\d{6,7}"))
                            .toList();
            if (!bare.isEmpty()) {
                found.notes(
                        "notice.warning.phone-without-area",
                        List.of(contact.span()),
                        String.join("、", bare));
            }
        }
        for (var other : draft.attached()) {
            if (other.title() != null) {
                found.notes(
                        "notice.warning.attached-notice",
                        List.of(other.title().span()),
                        other.title().words());
            }
        }
    }

    /** A line of the signature that is a name without its end. */
    private static void signature(NoticeDraft draft, Layer layer, Found found) {
        var lines = layer.bodyLines();
        for (var line : lines.subList(Math.max(0, lines.size() - 12), lines.size())) {
            for (var issuer : draft.issuers()) {
                var name = issuer.words();
                boolean cut =
                        line.text().length() >= 5
                                && line.text().length() < name.length()
                                && name.startsWith(line.text());
                if (cut) {
                    found.notes(
                            "notice.warning.signature-cut",
                            List.of(layer.clean().span(line), issuer.span()),
                            line.text(),
                            name);
                }
            }
        }
    }

    /** （一） without （二） in its section. */
    private static void numbering(Layer layer, Found found) {
        TextLine first = null;
        for (var line : layer.bodyLines()) {
            if (FIRST.matcher(line.text()).matches()) {
                first = line;
            } else if (SECOND.matcher(line.text()).matches()) {
                first = null;
            } else if (SECTION.matcher(line.text()).matches() && first != null) {
                found.notes(
                        "notice.warning.numbering-lost",
                        List.of(layer.clean().span(first)),
                        first.text().substring(0, Math.min(12, first.text().length())));
                first = null;
            }
        }
    }
}
