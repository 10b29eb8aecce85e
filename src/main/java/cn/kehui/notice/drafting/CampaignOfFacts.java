package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.Campaign.Contact;
import cn.kehui.duty.campaign.Campaign.Period;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.Level;
import cn.kehui.notice.facts.Fact;
import cn.kehui.notice.facts.FactKind;
import cn.kehui.notice.facts.Incoming;
import cn.kehui.notice.facts.Said;
import cn.kehui.sheet.form.FormId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The campaign that the facts of a notice make. */
final class CampaignOfFacts {
    private final Incoming notice;
    private final List<Fact> facts;
    private final Level level;

    /**
     * @param level at which the campaign's own offices stand
     */
    CampaignOfFacts(Incoming notice, List<Fact> facts, Level level) {
        this.notice = notice;
        this.facts = facts;
        this.level = level;
    }

    /**
     * What it is called, beside what its facts say.
     *
     * @param title what it is about
     */
    record Named(CampaignId id, int year, String title) {}

    /**
     * @param forms that each duty's fact asks for
     */
    Campaign of(Named named, Map<String, List<FormId>> forms) {
        return new Campaign(
                named.id(),
                notice.above(),
                named.title(),
                named.year(),
                notice.region(),
                words(FactKind.ISSUER),
                head(),
                words(FactKind.ADDRESSEE),
                words(FactKind.THEME),
                Fact.each(facts, Said.Period.class)
                        .map(one -> period(one.fact(), one.said(), ""))
                        .toList(),
                Fact.each(facts, Said.Event.class)
                        .map(one -> period(one.fact(), one.said().when(), one.said().place()))
                        .toList(),
                contacts(),
                Fact.each(facts, Said.Evidence.class)
                        .map(one -> EvidenceOfFact.rule(one.said(), clause(notice, one.fact())))
                        .toList(),
                OffersOfNotice.of(notice.text()),
                questions(),
                new DutiesOfFacts(notice, facts, level).of(named.id(), forms));
    }

    private Campaign.Notice head() {
        return new Campaign.Notice(
                first(FactKind.TITLE).replaceAll("\\s+", " "),
                first(FactKind.NUMBER),
                Fact.each(facts, Said.Issued.class)
                        .map(one -> one.said().day())
                        .findFirst()
                        .orElse(null),
                words(FactKind.FOLLOWS));
    }

    private Period period(Fact fact, Said.Period said, String place) {
        return new Period(
                said.what(), said.words(), said.from(), said.to(), place, clause(notice, fact));
    }

    private List<Contact> contacts() {
        var all = new ArrayList<Contact>();
        Fact.each(facts, Said.Contact.class)
                .map(Fact.Of::said)
                .forEach(
                        one ->
                                all.add(
                                        new Contact(
                                                "c" + (all.size() + 1),
                                                one.post(),
                                                one.phone(),
                                                one.mail(),
                                                one.address())));
        return List.copyOf(all);
    }

    private List<String> questions() {
        return Fact.each(facts, Said.Question.class)
                .map(Fact.Of::said)
                .map(
                        one ->
                                one.decision().isEmpty()
                                        ? one.message()
                                        : one.message() + " " + one.decision())
                .toList();
    }

    private String first(FactKind kind) {
        return words(kind).stream().findFirst().orElse("");
    }

    private List<String> words(FactKind kind) {
        return Fact.words(facts, kind);
    }

    /** Where the notice says it. */
    static String clause(Incoming notice, Fact fact) {
        return fact.spans().isEmpty()
                ? ClauseName.at("", 0)
                : ClauseName.at(notice.text(), fact.spans().getFirst().from());
    }
}
