package cn.kehui.notice.writing;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A duty in the words of a notice. */
final class DutySentence {
    private final List<Fact> facts;
    private final Map<Fact, Integer> forms;
    private final Function<String, String> receivers;
    private final int year;

    /**
     * @param facts those that hold
     * @param forms with the numbers of their attachments
     * @param receivers the name of the unit that holds an office at the own level
     * @param year of the document: a day of another year says its year
     */
    DutySentence(
            List<Fact> facts,
            Map<Fact, Integer> forms,
            Function<String, String> receivers,
            int year) {
        this.facts = facts;
        this.forms = forms;
        this.receivers = receivers;
        this.year = year;
    }

    /** One sentence: who sends what to whom until when. */
    String of(Fact duty) {
        var sentences =
                facts(FactKind.PARTY)
                        .filter(party -> party.of().equals(duty.id()))
                        .collect(
                                Collectors.groupingBy(
                                        party -> to(party),
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(
                                way ->
                                        Texts.say(
                                                "letter.duty",
                                                who(way.getValue()),
                                                due(duty),
                                                things(duty),
                                                way.getKey()))
                        .collect(Collectors.joining("；"));
        var quotas =
                facts(FactKind.QUOTA)
                        .filter(quota -> quota.of().equals(duty.id()))
                        .map(
                                quota ->
                                        quota.value("words").replaceAll("^[0-9]+[.．]\\s*|。$", "")
                                                + "。")
                        .collect(Collectors.joining());
        return (sentences.isEmpty() ? duty.value("title") : sentences) + "。" + quotas;
    }

    private static String who(List<Fact> parties) {
        return parties.stream()
                .map(party -> party.value("words"))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String to(Fact party) {
        var unit = receivers.apply(party.value("receiver"));
        var channel = party.value("channel");
        return channel.isEmpty() || channel.contains(unit)
                ? unit + channel
                : unit + "（" + channel + "）";
    }

    /** A day of another year than the document's says its year. */
    private String due(Fact duty) {
        var words = duty.value("words").replaceAll("^于", "");
        var closes = duty.value("closes_on");
        if (!closes.isEmpty() && !closes.startsWith("" + year) && !words.contains("年")) {
            words = Composing.date(LocalDate.parse(closes)) + "前";
        }
        return words.isEmpty() ? "" : words.matches(".*[前止内起间]$") ? "于" + words : "按" + words;
    }

    private String things(Fact duty) {
        var asked =
                forms.entrySet().stream()
                        .filter(form -> form.getKey().list("duty").contains(duty.id()))
                        .map(
                                form ->
                                        Texts.say(
                                                "letter.form",
                                                form.getKey().value("title"),
                                                form.getValue()));
        var papers =
                duty.value("papers").lines().map(line -> line.replaceAll("[｜|].*", "").strip());
        var things = Stream.concat(papers, asked).filter(one -> !one.isEmpty()).toList();
        return things.isEmpty()
                ? duty.value("title").replaceAll("^报送", "")
                : String.join("、", things);
    }

    private Stream<Fact> facts(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }
}
