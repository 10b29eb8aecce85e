package cn.kehui.notice.writing.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.LetterText;
import cn.kehui.notice.writing.web.LetterPage.Found;
import cn.kehui.notice.writing.web.LetterPage.Part;
import cn.kehui.notice.writing.web.LetterPage.Typed;
import cn.kehui.sheet.form.FormId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document as the inputs of its page, and back. */
final class LetterPrint {
    private LetterPrint() {}

    static Typed typed(Letter letter) {
        return new Typed(
                lines(letter.head().bodies()),
                letter.head().number(),
                letter.title(),
                lines(letter.addressees()),
                LetterText.write(letter.body()),
                letter.attachments().stream()
                        .map(
                                one ->
                                        new Part(
                                                one.listed(),
                                                LetterText.write(one.text()),
                                                one.form() == null ? "" : one.form().toString()))
                        .toList(),
                lines(letter.signing().signers()),
                letter.signing().date(),
                letter.remark(),
                lines(letter.imprint().copies()),
                letter.imprint().office(),
                letter.imprint().date());
    }

    static Letter letter(Map<String, String> sent) {
        return new Letter(
                new Letter.Head(
                        List.of(), phrases(sent, "bodies"), text(sent, "number"), List.of()),
                sent.getOrDefault("title", "").strip().replace("\r", ""),
                phrases(sent, "addressees"),
                LetterText.read(sent.getOrDefault("body", "").replace("\r", "")).paragraphs(),
                attachments(sent),
                new Letter.Signing(phrases(sent, "signers"), false, text(sent, "date")),
                text(sent, "remark").replaceAll("^[（(]|[）)]$", ""),
                new Letter.Imprint(
                        phrases(sent, "copies"), text(sent, "office"), text(sent, "printed")));
    }

    private static List<Attachment> attachments(Map<String, String> sent) {
        var all = new ArrayList<Attachment>();
        for (int each = 0; sent.containsKey("part" + each + ".name"); each++) {
            var name = text(sent, "part" + each + ".name");
            var form = text(sent, "part" + each + ".form");
            var body = sent.getOrDefault("part" + each + ".text", "").replace("\r", "");
            if (form.matches("[^@]+@[^@]+") && !name.isEmpty()) {
                all.add(Attachment.of(name, FormId.of(form)));
            } else if (!name.isEmpty() || !body.isBlank()) {
                all.add(Attachment.of(name, LetterText.readPart(body).paragraphs()));
            }
        }
        return List.copyOf(all);
    }

    static Found found(Finding finding) {
        var at = finding.at().replaceAll("\\[.*", "");
        var place =
                switch (at) {
                    case "number" -> Texts.say("writing.number");
                    case "title" -> Texts.say("writing.title");
                    case "addressees" -> Texts.say("writing.addressees");
                    case "body" -> Texts.say("writing.body");
                    case "attachments" -> Texts.say("writing.attachments");
                    case "signers" -> Texts.say("writing.signers");
                    case "date" -> Texts.say("writing.date");
                    case "imprint" -> Texts.say("writing.imprint");
                    default -> Texts.say("writing.remark");
                };
        return new Found(
                finding.stops() ? "stops" : finding.asks() ? "asks" : "noted",
                "#" + at,
                place,
                finding.message());
    }

    private static String text(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private static List<String> phrases(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String lines(List<String> phrases) {
        return String.join("\n", phrases);
    }
}
