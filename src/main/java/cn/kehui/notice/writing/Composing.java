package cn.kehui.notice.writing;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.Letter.Attachment;
import cn.kehui.notice.letter.Letter.Paragraph;
import cn.kehui.sheet.form.FormId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A notice composed from its facts, so that the reader finds the same facts in it again. */
final class Composing {
    private final List<Fact> facts;
    private final Function<cn.kehui.ground.org.Function, String> receivers;
    private final LocalDate today;
    private final List<Paragraph> body = new ArrayList<>();
    private final Map<Fact.Of<Said.Form>, Integer> forms = new LinkedHashMap<>();

    /**
     * @param receivers the name of the unit that holds an office at the own level
     */
    Composing(
            List<Fact> facts,
            Function<cn.kehui.ground.org.Function, String> receivers,
            LocalDate today) {
        this.facts = facts;
        this.receivers = receivers;
        this.today = today;
        Fact.each(facts, Said.Form.class)
                .filter(form -> asked(form.said()))
                .forEach(form -> forms.put(form, forms.size() + 1));
    }

    Letter letter(Function<Fact, FormId> ids) {
        opening();
        section("letter.theme", words(FactKind.THEME));
        section(
                "letter.time",
                Fact.each(facts, Said.Period.class).map(one -> period(one.said(), "")).toList());
        section(
                "letter.events",
                Fact.each(facts, Said.Event.class)
                        .map(one -> period(one.said().when(), one.said().place()))
                        .toList());
        var duties = Fact.each(facts, Said.Duty.class).toList();
        if (!duties.isEmpty()) {
            body.add(Paragraph.joined(1, Texts.say("letter.duties")));
            var sentences = new DutySentence(facts, forms, receivers, issued().getYear());
            duties.forEach(duty -> body.add(Paragraph.joined(2, sentences.of(duty))));
        }
        Fact.each(facts, Said.Contact.class)
                .forEach(one -> body.add(Paragraph.text(contact(one.said()))));
        return new Letter(
                Letter.Head.plain(first(FactKind.NUMBER)),
                title(),
                words(FactKind.ADDRESSEE),
                List.copyOf(body),
                forms.keySet().stream()
                        .map(one -> Attachment.of(one.said().title(), ids.apply(one.fact())))
                        .toList(),
                new Letter.Signing(words(FactKind.ISSUER), false, date(issued())),
                "",
                Letter.Imprint.NONE);
    }

    /** Whether a duty that holds asks for the form, or nothing is said of it. */
    private boolean asked(Said.Form form) {
        return form.duties().isEmpty()
                || Fact.each(facts, Said.Duty.class)
                        .anyMatch(duty -> form.duties().contains(duty.id()));
    }

    /** 发文机关 + 事由 + 文种 (GB/T 9704—2012 7.3.1). */
    private String title() {
        var title = first(FactKind.TITLE).replaceAll("\\s+", "");
        return title.startsWith("关于") ? String.join(" ", words(FactKind.ISSUER)) + title : title;
    }

    private LocalDate issued() {
        return Fact.each(facts, Said.Issued.class)
                .map(one -> one.said().day())
                .findFirst()
                .orElse(today);
    }

    private void opening() {
        var follows =
                words(FactKind.FOLLOWS).stream()
                        .map(Composing::cited)
                        .collect(Collectors.joining("、"));
        body.add(
                Paragraph.text(
                        follows.isEmpty()
                                ? Texts.say("letter.opening")
                                : Texts.say("letter.opening-after", follows)));
    }

    /** 标题（文号） as it is cited: 《标题》（文号）. */
    private static String cited(String words) {
        var number = words.replaceAll("^.*?((?:（[^（）]*〔[^（）]*）)?)$", "$1");
        var title = words.substring(0, words.length() - number.length());
        return "《" + title.replaceAll("[《》]", "") + "》" + number;
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            body.add(Paragraph.joined(1, Texts.say(heading)));
            lines.forEach(line -> body.add(Paragraph.text(line.replaceAll("\\s+", " ") + "。")));
        }
    }

    private static String period(Said.Period when, String place) {
        return when.what() + "：" + when.words() + (place.isEmpty() ? "" : "，" + place);
    }

    private static String contact(Said.Contact fact) {
        return Stream.of(
                        Texts.say("letter.contact", fact.post()),
                        labelled("letter.phone", fact.phone()),
                        labelled("letter.mail", fact.mail()),
                        labelled("letter.address", fact.address()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，", "", "。"));
    }

    private static String labelled(String key, String words) {
        return words.isEmpty() ? "" : Texts.say(key, words);
    }

    private String first(FactKind kind) {
        return words(kind).stream().findFirst().orElse("");
    }

    private List<String> words(FactKind kind) {
        return Fact.words(facts, kind);
    }

    static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
