package cn.kehui.notice.writing;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.Said;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A duty in the words of a notice. */
final class DutySentence {
    private final List<Fact> facts;
    private final Map<Fact.Of<Said.Form>, Integer> forms;
    private final Function<cn.kehui.ground.org.Function, String> receivers;
    private final int year;

    /**
     * @param facts those that hold
     * @param forms with the numbers of their attachments
     * @param receivers the name of the unit that holds an office at the own level
     * @param year of the document: a day of another year says its year
     */
    DutySentence(
            List<Fact> facts,
            Map<Fact.Of<Said.Form>, Integer> forms,
            Function<cn.kehui.ground.org.Function, String> receivers,
            int year) {
        this.facts = facts;
        this.forms = forms;
        this.receivers = receivers;
        this.year = year;
    }

    /** One sentence: who sends what to whom until when. */
    String of(Fact.Of<Said.Duty> duty) {
        var sentences =
                belonging(duty, Said.Party.class)
                        .collect(
                                Collectors.groupingBy(
                                        this::to, LinkedHashMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(
                                way ->
                                        Texts.say(
                                                "letter.duty",
                                                who(way.getValue()),
                                                due(duty.said().due()),
                                                things(duty),
                                                way.getKey()))
                        .collect(Collectors.joining("；"));
        var quotas =
                belonging(duty, Said.Quota.class)
                        .map(quota -> quota.words().replaceAll("^[0-9]+[.．]\\s*|。$", "") + "。")
                        .collect(Collectors.joining());
        return (sentences.isEmpty() ? duty.said().title() : sentences) + "。" + quotas;
    }

    private static String who(List<Said.Party> parties) {
        return parties.stream().map(Said.Party::words).distinct().collect(Collectors.joining("、"));
    }

    private String to(Said.Party party) {
        var unit = receivers.apply(party.receiver());
        var channel = party.channel();
        return channel.isEmpty() || channel.contains(unit)
                ? unit + channel
                : unit + "（" + channel + "）";
    }

    /** A day of another year than the document's says its year. */
    private String due(Said.Due due) {
        var words = due.words().replaceAll("^于", "");
        var closes = due.closes();
        if (closes != null && closes.getYear() != year && !words.contains("年")) {
            words = Composing.date(closes) + "前";
        }
        return words.isEmpty() ? "" : words.matches(".*[前止内起间]$") ? "于" + words : "按" + words;
    }

    private String things(Fact.Of<Said.Duty> duty) {
        var asked =
                forms.entrySet().stream()
                        .filter(form -> form.getKey().said().duties().contains(duty.id()))
                        .map(
                                form ->
                                        Texts.say(
                                                "letter.form",
                                                form.getKey().said().title(),
                                                form.getValue()));
        var papers = duty.said().papers().stream().map(Said.Paper::title);
        var things = Stream.concat(papers, asked).filter(one -> !one.isEmpty()).toList();
        return things.isEmpty()
                ? duty.said().title().replaceAll("^报送", "")
                : String.join("、", things);
    }

    private <S extends Said> Stream<S> belonging(Fact.Of<Said.Duty> duty, Class<S> type) {
        return Fact.each(facts, type)
                .filter(one -> one.fact().of().equals(duty.id()))
                .map(Fact.Of::said);
    }
}
