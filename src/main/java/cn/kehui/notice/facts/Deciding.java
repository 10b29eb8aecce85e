package cn.kehui.notice.facts;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding what a notice leaves open by one of its real choices: the facts that a choice is about
 * change with it, and are as they were when it is taken back.
 */
@Service
public class Deciding {
    private final IncomingNotices notices;
    private final NoticeFacts facts;
    private final Units units;

    Deciding(IncomingNotices notices, NoticeFacts facts, Units units) {
        this.notices = notices;
        this.facts = facts;
        this.units = units;
    }

    /**
     * @param effect how much it changes, in words
     * @param who it changes something for, in words; empty: for nobody
     */
    public record Offer(String id, String label, String effect, List<String> who) {}

    /** What the questions of a notice can be decided as while its facts stand as they do. */
    public static final class Offers {
        private final List<Fact> facts;
        private final Reckoning.Here here;
        private final Reckoning now;

        private Offers(List<Fact> facts, Reckoning.Here here) {
            this.facts = facts;
            this.here = here;
            this.now = Reckoning.of(facts, here);
        }

        /** The units in the region of the notice. */
        public List<Unit> units() {
            return here.units();
        }

        /** How much the notice asks, in words. */
        public String reckoned() {
            return Texts.say("decision.reckoned", now.duties(), now.owed());
        }

        /** The choices of a question, and what each would change; none of what is none. */
        public List<Offer> of(Fact question) {
            return Decisions.of(question, facts).stream().map(this::offer).toList();
        }

        private Offer offer(Decisions.Choice one) {
            var then = Reckoning.of(one.over(facts), here);
            return new Offer(one.id(), one.label(), effect(now, then), who(now, then));
        }
    }

    @Transactional(readOnly = true)
    public Offers offers(Actor actor, IncomingNotices.Opened opened) {
        var region = opened.notice().region();
        return new Offers(
                opened.facts(),
                new Reckoning.Here(actor.unit().level(), region, units.ofRegion(region)));
    }

    private static List<String> who(Reckoning now, Reckoning then) {
        return Stream.concat(
                        said("decision.more", then.without(now)),
                        said("decision.fewer", now.without(then)))
                .toList();
    }

    private static Stream<String> said(String key, List<Reckoning.Debt> owing) {
        return owing.stream()
                .collect(
                        Collectors.groupingBy(
                                Reckoning.Debt::duty,
                                LinkedHashMap::new,
                                Collectors.mapping(Reckoning.Debt::unit, Collectors.joining("、"))))
                .entrySet()
                .stream()
                .map(one -> Texts.say(key, one.getKey(), one.getValue()));
    }

    private static String effect(Reckoning now, Reckoning then) {
        if (now.equals(then)) {
            return Texts.say("decision.same", now.duties(), now.owed());
        }
        return now.duties() == then.duties()
                ? Texts.say("decision.owed", now.duties(), now.owed(), then.owed())
                : Texts.say(
                        "decision.effect", now.duties(), then.duties(), now.owed(), then.owed());
    }

    /**
     * Decides a question as one of its choices, whatever it was decided as before.
     *
     * @throws NotFound if there is no such question
     */
    @Transactional
    public Correcting choose(Actor actor, IncomingId id, String fact, String choice) {
        notices.locked(actor, id);
        var decided = notices.open(actor, id).facts();
        var back = reopened(decided, question(decided, id, fact));
        var question = back.getLast();
        var all = decided.stream().map(one -> replaced(one, back)).toList();
        var chosen =
                Decisions.of(question, all).stream()
                        .filter(one -> one.id().equals(choice))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            return new Correcting.Unoffered(question);
        }
        if (written(actor, id, back) instanceof Correcting.Published published) {
            return published;
        }
        var was = new ArrayList<Said.Was>();
        for (var after : chosen.after()) {
            was.add(before(all, after));
            facts.written(actor, id, after);
        }
        var said = (Said.Question) question.said();
        return facts.written(
                actor,
                id,
                question.with(
                        new Said.Question(
                                said.message(), said.code(), chosen.label(), said.names(), was)));
    }

    private static Said.Was before(List<Fact> all, Fact after) {
        return all.stream()
                .filter(one -> one.id().equals(after.id()))
                .map(one -> new Said.Was(one.id(), one.said(), one.state()))
                .findFirst()
                .orElse(new Said.Was(after.id(), after.said(), Fact.State.LEFT_OUT));
    }

    /** Takes a decision back: it is open again, and what it changed is as it was. */
    @Transactional
    public Correcting reopen(Actor actor, IncomingId id, String fact) {
        notices.locked(actor, id);
        var all = notices.open(actor, id).facts();
        return written(actor, id, reopened(all, question(all, id, fact)));
    }

    /** What a decision changed, as it was; the question itself, open again, comes last. */
    private static List<Fact> reopened(List<Fact> all, Fact question) {
        var said = (Said.Question) question.said();
        var back = new ArrayList<Fact>();
        for (var was : said.changed()) {
            all.stream()
                    .filter(one -> one.id().equals(was.fact()))
                    .findFirst()
                    .map(one -> one.with(was.said()).in(was.state(), ""))
                    .ifPresent(back::add);
        }
        var open = new Said.Question(said.message(), said.code(), "", said.names(), List.of());
        back.add(question.with(open).in(Fact.State.READ, ""));
        return back;
    }

    private static Fact replaced(Fact fact, List<Fact> others) {
        return others.stream().filter(one -> one.id().equals(fact.id())).findFirst().orElse(fact);
    }

    /** What became of the last of them. */
    private Correcting written(Actor actor, IncomingId id, List<Fact> all) {
        all.subList(0, all.size() - 1).forEach(one -> facts.written(actor, id, one));
        return facts.written(actor, id, all.getLast());
    }

    private static Fact question(List<Fact> all, IncomingId id, String fact) {
        return all.stream()
                .filter(one -> one.id().equals(fact) && one.said() instanceof Said.Question)
                .findFirst()
                .orElseThrow(() -> new NotFound(id + "/" + fact));
    }
}
