package cn.kehui.notice.facts;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Region;
import cn.kehui.notice.reader.NoticeDraft;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a notice was issued by a body of another place, which asks nothing of units here. */
final class ForeignIssuer {
    static final String CODE = "foreign-issuer";

    private ForeignIssuer() {}

    /**
     * The question whether its duties are for units here; empty: it comes from here, from above or
     * below, or does not say whence.
     *
     * @param own the region of who takes it in
     * @param all every region
     */
    static Optional<Fact> question(NoticeDraft draft, Region own, List<Region> all) {
        return draft.issuers().stream().findFirst().flatMap(issuer -> question(issuer, own, all));
    }

    private static Optional<Fact> question(NoticeDraft.Fact issuer, Region own, List<Region> all) {
        var words = issuer.words().replaceAll("\\s+", "").replaceFirst("^中共", "");
        var named = all.stream().filter(one -> words.startsWith(one.name())).toList();
        int longest = named.stream().mapToInt(one -> one.name().length()).max().orElse(0);
        var meant = named.stream().filter(one -> one.name().length() == longest).toList();
        if (meant.isEmpty() || meant.stream().anyMatch(one -> one.holds(own) || own.holds(one))) {
            return Optional.empty();
        }
        var there = meant.stream().min(Comparator.comparing(Region::code)).orElseThrow();
        var said =
                new Said.Question(
                        Texts.say("incoming.foreign", issuer.words(), there.name(), own.name()),
                        CODE,
                        "",
                        List.of(issuer.words(), there.name()),
                        List.of());
        return Optional.of(
                Fact.read("question-foreign", "", said)
                        .at(List.of(issuer.span()))
                        .asking(Texts.say("incoming.foreign-ask")));
    }

    /** The place whose body issued it, unless it was decided that its duties are for units here. */
    static Optional<String> elsewhere(List<Fact> facts) {
        return Fact.each(facts, Said.Question.class)
                .map(Fact.Of::said)
                .filter(one -> one.code().equals(CODE))
                .filter(one -> !one.decision().equals(Texts.say("decision.here")))
                .map(one -> one.names().getLast())
                .findFirst();
    }
}
