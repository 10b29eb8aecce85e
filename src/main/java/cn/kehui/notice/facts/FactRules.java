package cn.kehui.notice.facts;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.Span;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read from a notice, as facts that a person can correct and decide. */
final class FactRules {
    private final NoticeDraft draft;
    private final List<Fact> facts = new ArrayList<>();

    private FactRules(NoticeDraft draft) {
        this.draft = draft;
    }

    /**
     * @param parties reads whom a phrase means
     * @param known forms that a form of the notice may be
     */
    static List<Fact> of(NoticeDraft draft, PartyReader parties, Collection<Form> known) {
        var rules = new FactRules(draft);
        rules.head();
        rules.facts.addAll(new DutyFacts(draft, parties, known).facts());
        rules.tail();
        return List.copyOf(rules.facts);
    }

    private void head() {
        one(FactKind.TITLE, draft.title());
        one(FactKind.NUMBER, draft.number());
        each(FactKind.ISSUER, draft.issuers());
        var day = draft.issuedOn();
        if (day != null) {
            add(new Said.Issued(day.day()), day.span(), day.lowConfidence());
        }
        each(FactKind.ADDRESSEE, draft.addressees());
        for (var cite : draft.cites()) {
            var words =
                    Objects.requireNonNullElse(cite.title(), "")
                            + (cite.number() == null ? "" : "（" + cite.number() + "）");
            add(new Said.Words(FactKind.FOLLOWS, words), cite.span(), false);
        }
        each(FactKind.THEME, draft.themes());
        times();
    }

    private void times() {
        for (var period : draft.periods()) {
            var what = period.what().isEmpty() ? Texts.say("incoming.period") : period.what();
            add(
                    new Said.Period(what, period.words(), period.start(), period.end()),
                    period.span(),
                    period.lowConfidence());
        }
        for (var event : draft.events()) {
            var when = new Said.Period(event.what(), event.words(), event.start(), event.end());
            add(new Said.Event(when, event.place()), event.span(), false);
        }
    }

    private void tail() {
        for (var contact : draft.contacts()) {
            add(
                    new Said.Contact(
                            contact.body(),
                            String.join("、", contact.phones()),
                            String.join("、", contact.mails()),
                            contact.address()),
                    contact.span(),
                    false);
        }
        draft.evidence().forEach(one -> add(EvidenceFacts.of(one), one.span(), false));
        for (var warning : draft.warnings()) {
            var asked =
                    new Said.Question(
                            warning.message(), warning.code(), "", warning.names(), List.of());
            var fact = Fact.read(id(FactKind.QUESTION), "", asked).at(warning.spans());
            facts.add(
                    warning.level() == Finding.Level.NOTES
                            ? fact
                            : fact.asking(Texts.say("incoming.contradiction")));
        }
    }

    private void one(FactKind kind, NoticeDraft.@Nullable Fact fact) {
        if (fact != null) {
            add(new Said.Words(kind, fact.words()), fact.span(), fact.lowConfidence());
        }
    }

    private void each(FactKind kind, List<NoticeDraft.Fact> read) {
        read.forEach(fact -> one(kind, fact));
    }

    private void add(Said said, Span span, boolean low) {
        var fact = Fact.read(id(FactKind.of(said)), "", said).at(List.of(span));
        facts.add(low ? fact.asking(Texts.say("incoming.repair")) : fact);
    }

    private String id(FactKind kind) {
        long before = facts.stream().filter(fact -> fact.kind() == kind).count();
        return kind.name().toLowerCase(java.util.Locale.ROOT) + (before + 1);
    }
}
