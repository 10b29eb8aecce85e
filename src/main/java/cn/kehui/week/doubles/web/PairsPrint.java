package cn.kehui.week.doubles.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.Session;
import cn.kehui.week.doubles.Likelihood;
import cn.kehui.week.doubles.Likelihood.Decision;
import cn.kehui.week.doubles.Likelihood.State;
import cn.kehui.week.doubles.Resolving;
import cn.kehui.week.doubles.Sign;
import cn.kehui.week.doubles.web.DoublesPage.Fact;
import cn.kehui.week.doubles.web.DoublesPage.Side;
import cn.kehui.week.doubles.web.DoublesPage.Tab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints two and two that may be one event. */
final class PairsPrint {
    private static final int SESSIONS = 6;

    private final Campaign campaign;
    private final State state;

    PairsPrint(Campaign campaign, State state) {
        this.campaign = campaign;
        this.state = state;
    }

    static String home(CampaignId campaign) {
        return activities(campaign) + "/doubles";
    }

    private static String activities(CampaignId campaign) {
        return "/campaigns/" + campaign + "/activities";
    }

    List<Shell.Place> path() {
        return List.of(
                new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false),
                new Shell.Place(Texts.say("activity.all"), activities(campaign.id()), false),
                new Shell.Place(Texts.say("doubles.title"), "", true));
    }

    List<Tab> tabs(Map<State, Integer> counts) {
        return Arrays.stream(State.values())
                .map(
                        one ->
                                new Tab(
                                        href(one),
                                        label(one),
                                        counts.getOrDefault(one, 0),
                                        one == state))
                .toList();
    }

    String next(int skip) {
        return href(state) + (state == State.OPEN ? "?" : "&") + "skip=" + skip;
    }

    private String href(State one) {
        return home(campaign.id()) + (one == State.OPEN ? "" : "?state=" + one);
    }

    private static String label(State state) {
        return switch (state) {
            case OPEN -> Texts.say("doubles.open");
            case MERGED -> Texts.say("doubles.merged");
            case APART -> Texts.say("doubles.apart");
        };
    }

    DoublesPage.Pair pair(Likelihood two, Activities sessions) {
        return new DoublesPage.Pair(
                two.first().id() + "-" + two.second().id(),
                two.state().name(),
                two.signs().stream().map(PairsPrint::sign).toList(),
                side(two, two.first(), sessions),
                side(two, two.second(), sessions),
                decided(two.decision()));
    }

    private static String sign(Sign sign) {
        var key =
                switch (sign.kind()) {
                    case TIME -> "doubles.sign-time";
                    case PLACE -> "doubles.sign-place";
                    case TITLE -> "doubles.sign-title";
                    case PICTURE -> "doubles.sign-picture";
                };
        return Texts.say(key, sign.one(), sign.other());
    }

    private Side side(Likelihood two, Activity one, Activities sessions) {
        var facts = new ArrayList<Fact>();
        var times = sessions.sessions(one);
        times.stream()
                .limit(SESSIONS)
                .forEach(at -> facts.add(new Fact(Texts.say("doubles.when"), session(at))));
        if (times.size() > SESSIONS) {
            facts.add(
                    new Fact(
                            Texts.say("doubles.when"),
                            Texts.say("doubles.more", times.size() - SESSIONS)));
        }
        said(one, "intro", Texts.say("doubles.intro")).ifPresent(facts::add);
        said(one, "hosts", Texts.say("doubles.hosts")).ifPresent(facts::add);
        said(one, "organisers", Texts.say("doubles.organisers")).ifPresent(facts::add);
        if (two.state() == State.MERGED) {
            boolean counts = one.event().equals(one.id());
            facts.add(
                    new Fact(
                            Texts.say("doubles.counted"),
                            Texts.say(counts ? "doubles.as-itself" : "doubles.as-other")));
        }
        return new Side(
                one.id().toString(),
                activities(campaign.id()) + "/" + one.id(),
                one.title(),
                one.lead().name(),
                new DoublesPage.Chip(one.stage().label(), one.stage().look()),
                facts);
    }

    private static Optional<Fact> said(Activity one, String field, String label) {
        var words = one.answers().at(field).strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Fact(label, words));
    }

    private static String session(Session at) {
        var day = at.day() == null ? "" : Moments.shortDay(at.day());
        var where = at.venue().isEmpty() ? at.link() : at.venue();
        var words = (day + " " + at.hours()).strip() + " " + where;
        return at.expected() == null
                ? words.strip()
                : Texts.say("doubles.expected", words.strip(), at.expected());
    }

    private static String decided(@Nullable Decision decision) {
        if (decision == null) {
            return "";
        }
        var who = Texts.say("doubles.decided", decision.by(), Moments.recent(decision.at()));
        return decision.why().isEmpty() ? who : who + "：" + decision.why();
    }

    /** Why it was not done. */
    static String refused(Resolving became) {
        return switch (became) {
            case Resolving.Overtaken(var now) ->
                    Texts.say("doubles.overtaken", label(now.state()), decided(now.decision()));
            case Resolving.Counted _ -> Texts.say("doubles.frozen");
            case Resolving.Hidden _ -> Texts.say("doubles.hidden");
            case Resolving.Decided _ -> "";
        };
    }
}
