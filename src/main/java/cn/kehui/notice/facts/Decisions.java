package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Function;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What a question of a notice can be decided as, and which facts each choice changes. */
final class Decisions {
    private final Fact fact;
    private final Said.Question question;
    private final List<Fact> facts;

    private Decisions(Fact fact, Said.Question question, List<Fact> facts) {
        this.fact = fact;
        this.question = question;
        this.facts = facts;
    }

    /**
     * @param id of the choice
     * @param label what is decided, in words: the decision
     * @param after the facts that it changes, as they are then
     */
    record Choice(String id, String label, List<Fact> after) {
        /** All facts as they are then. */
        List<Fact> over(List<Fact> facts) {
            var all = new LinkedHashMap<String, Fact>();
            Stream.concat(facts.stream(), after.stream()).forEach(one -> all.put(one.id(), one));
            return List.copyOf(all.values());
        }
    }

    /** The choices of a fact that is a question; none of any other. */
    static List<Choice> of(Fact fact, List<Fact> facts) {
        return fact.said() instanceof Said.Question question
                ? new Decisions(fact, question, facts).choices()
                : List.of();
    }

    private List<Choice> choices() {
        return switch (question.code()) {
            case "form-name-differs" -> names();
            case "route-differs" ->
                    List.of(
                            choice("decision.text", List.of()),
                            choice("decision.both", bothWays()));
            case "quota-scope" ->
                    List.of(
                            choice("decision.each", quotas("decision.counted-each")),
                            choice("decision.together", quotas("decision.counted-together")));
            case "counted-twice" ->
                    List.of(
                            choice("decision.flag", List.of()),
                            choice("decision.science", oneLine()));
            case "photos-or-video" ->
                    List.of(
                            choice("decision.video", photos(0)),
                            choice("decision.photos", photos(1)));
            case "foreign-issuer" ->
                    List.of(
                            choice("decision.information", noDuties()),
                            choice("decision.here", List.of()));
            case "above" -> List.of(choice("decision.as-above", List.of()));
            default -> List.of(choice("decision.as-read", List.of()));
        };
    }

    private static Choice choice(String key, List<Fact> after) {
        return new Choice(key.substring("decision.".length()), Texts.say(key), after);
    }

    /** Which of two names a form has. */
    private List<Choice> names() {
        if (question.names().size() < 2) {
            return List.of(choice("decision.as-read", List.of()));
        }
        var body = question.names().get(0);
        var attached = question.names().get(1);
        return List.of(
                new Choice("body", Texts.say("decision.body", body), named(attached, body)),
                new Choice(
                        "attached",
                        Texts.say("decision.attached", attached),
                        named(body, attached)));
    }

    private List<Fact> named(String before, String after) {
        return Fact.each(facts, Said.Form.class)
                .filter(one -> one.said().title().equals(before))
                .map(
                        one ->
                                one.fact()
                                        .with(
                                                new Said.Form(
                                                        after,
                                                        one.said().duties(),
                                                        one.said().use(),
                                                        one.said().shape())))
                .toList();
    }

    /** Who sends it to one of several bodies sends it to each of them. */
    private List<Fact> bothWays() {
        var duties = facts.stream().filter(one -> one.holds() && meant(one)).toList();
        var more = new ArrayList<Fact>();
        for (var duty : duties) {
            var own = parties(duty);
            for (var other : duties) {
                if (!other.id().equals(duty.id()) && !own.isEmpty()) {
                    parties(other).forEach(one -> more.add(to(own.getFirst().said(), one, duty)));
                }
            }
        }
        return more;
    }

    /** A duty of the sentence that the question is about. */
    private boolean meant(Fact one) {
        return one.kind() == FactKind.DUTY
                && !fact.spans().isEmpty()
                && one.spans().contains(fact.spans().getFirst());
    }

    private static Fact to(Said.Party way, Fact.Of<Said.Party> party, Fact duty) {
        var said = party.said();
        return Fact.read(
                        "both-" + duty.id() + "-" + party.id(),
                        duty.id(),
                        new Said.Party(
                                said.words(), "", said.whom(), way.receiver(), way.channel()))
                .at(party.fact().spans());
    }

    private List<Fact.Of<Said.Party>> parties(Fact duty) {
        return Fact.each(facts, Said.Party.class)
                .filter(one -> one.fact().of().equals(duty.id()))
                .toList();
    }

    /** For whom a limit is counted stands beside it. */
    private List<Fact> quotas(String key) {
        return Fact.each(facts, Said.Quota.class)
                .filter(one -> question.names().contains(one.said().words()))
                .map(one -> one.fact().with(one.said().beside(Texts.say(key))))
                .toList();
    }

    /** What both lines file is filed by one: by that of science. */
    private List<Fact> oneLine() {
        var duties =
                Fact.each(facts, Said.Form.class)
                        .filter(form -> question.names().contains(form.said().title()))
                        .flatMap(form -> form.said().duties().stream())
                        .toList();
        return Fact.each(facts, Said.Party.class)
                .filter(
                        party ->
                                duties.contains(party.fact().of())
                                        && party.said().receiver() != Function.SCIENCE)
                .map(party -> party.fact().leftOut(""))
                .toList();
    }

    private List<Fact> photos(int least) {
        return Fact.each(facts, Said.Duty.class)
                .filter(
                        one ->
                                one.said().papers().stream()
                                        .anyMatch(paper -> paper.kind() == PaperDemand.Kind.PHOTO))
                .map(one -> one.fact().with(photos(one.said(), least)))
                .toList();
    }

    private static Said.Duty photos(Said.Duty duty, int least) {
        var papers =
                duty.papers().stream()
                        .map(
                                paper ->
                                        paper.kind() == PaperDemand.Kind.PHOTO
                                                ? new Said.Paper(paper.title(), paper.kind(), least)
                                                : paper)
                        .toList();
        return new Said.Duty(duty.title(), duty.due(), papers, duty.parent());
    }

    private List<Fact> noDuties() {
        return Fact.each(facts, Said.Duty.class)
                .map(one -> one.fact().leftOut(Texts.say("decision.only-information")))
                .toList();
    }
}
