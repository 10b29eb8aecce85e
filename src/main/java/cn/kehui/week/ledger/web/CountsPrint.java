package cn.kehui.week.ledger.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.Session;
import cn.kehui.week.ledger.ActivityCounts;
import cn.kehui.week.ledger.CountForm;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.LedgerEntry;
import cn.kehui.week.ledger.Ledgers;
import cn.kehui.week.ledger.web.CountsPage.Asking;
import cn.kehui.week.ledger.web.CountsPage.Option;
import cn.kehui.week.ledger.web.CountsPage.Typed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints how many came to one activity. */
final class CountsPrint {
    /** These are said even where nobody counted. */
    private static final List<Counted> ALWAYS = List.of(Counted.ON_SITE, Counted.ONLINE);

    private final Campaign campaign;
    private final Activity activity;
    private final List<Session> sessions;
    private final ActivityCounts counts;
    private final CountForm asked;
    private final EntriesPrint entries;

    CountsPrint(
            Campaign campaign,
            Activity activity,
            List<Session> sessions,
            ActivityCounts counts,
            CountForm asked) {
        this.campaign = campaign;
        this.activity = activity;
        this.sessions = sessions;
        this.counts = counts;
        this.asked = asked;
        this.entries = new EntriesPrint(home(), sessions, counts, asked);
    }

    /**
     * What is said of what was typed.
     *
     * @param typed null: nothing was
     * @param token not empty: it is only asked
     */
    record Said(@Nullable CountTyped typed, List<String> words, String token) {
        static final Said NOTHING = new Said(null, List.of(), "");

        boolean of(LedgerEntry entry) {
            return typed != null
                    && typed.replaces() != null
                    && typed.replaces().entry().equals(entry.id());
        }

        /** Whether it is of an entry that still counts, where it is said. */
        private boolean stands(ActivityCounts there) {
            return there.standing().stream().anyMatch(this::of);
        }
    }

    CountsPage page(Visit visit, Clock clock, Said said) {
        boolean enters = Ledgers.enters(visit.actor(), activity);
        return new CountsPage(
                visit.shell(),
                new CountsPage.Where(path(), activity.title(), home(), told(visit, said)),
                sums(),
                enters ? entering(clock, said) : null,
                counts.standing().stream()
                        .map(one -> entries.line(one, enters, clock, said))
                        .toList(),
                entries.replaced());
    }

    private String home() {
        return "/campaigns/" + campaign.id() + "/activities/" + activity.id() + "/counts";
    }

    private List<Shell.Place> path() {
        var above = "/campaigns/" + campaign.id();
        var all = above + "/activities";
        return List.of(
                new Shell.Place(campaign.title(), above, false),
                new Shell.Place(Texts.say("activity.all"), all, false),
                new Shell.Place(activity.title(), all + "/" + activity.id(), false),
                new Shell.Place(Texts.say("ledger.title"), "", true));
    }

    private String told(Visit visit, Said said) {
        if (activity.ledBy(visit.actor()) && !Ledgers.held(activity.stage())) {
            return Texts.say("ledger.not-held", activity.stage().label());
        }
        boolean gone = said.typed() != null && said.typed().replaces() != null;
        return gone && !said.stands(counts) ? String.join(" ", said.words()) : "";
    }

    static String replaced(LedgerEntry by) {
        return Texts.say(
                by.quantity() == null ? "ledger.struck-meanwhile" : "ledger.put-right-meanwhile",
                by.by().name(),
                Moments.recent(by.by().at()),
                by.quantity() == null ? "" : by.quantity());
    }

    static String twice(LedgerEntry entry) {
        return Texts.say(
                entry.quantity() == null ? "ledger.twice-struck" : "ledger.twice",
                entry.quantity() == null ? "" : entry.quantity(),
                entry.grade().label());
    }

    private List<CountsPage.SumLine> sums() {
        return Arrays.stream(Counted.values())
                .filter(
                        what ->
                                ALWAYS.contains(what)
                                        || counts.standing().stream()
                                                .anyMatch(one -> one.what() == what))
                .map(this::sum)
                .toList();
    }

    private CountsPage.SumLine sum(Counted what) {
        var label = asked.field(what).label();
        var sum = counts.sum(what).orElse(null);
        if (sum != null) {
            return new CountsPage.SumLine(
                    label,
                    entries.number(what, sum.quantity()),
                    Texts.say("ledger.share", sum.share()));
        }
        boolean none = counts.standing().stream().noneMatch(one -> one.what() == what);
        return new CountsPage.SumLine(
                label, "—", Texts.say(none ? "ledger.nobody-counted" : "ledger.not-added"));
    }

    private CountsPage.Entering entering(Clock clock, Said said) {
        var typed = said.typed();
        boolean here = typed != null && typed.replaces() == null;
        var what = here ? typed.what() : usual();
        var grade = here ? typed.grade() : null;
        return new CountsPage.Entering(
                home(),
                here
                        ? new Asking(typed.under().toString(), said.words(), said.token())
                        : EntriesPrint.fresh(clock),
                Arrays.stream(Counted.values())
                        .map(one -> new Option(one.name(), label(one), one == what))
                        .toList(),
                EntriesPrint.grades(grade),
                sessions.size() < 2 ? List.of() : sessions(here ? typed.session() : ""),
                here ? new Typed(typed.quantity(), typed.source(), "") : Typed.NOTHING);
    }

    /** Where all sessions are online, those who saw it there are asked first. */
    private Counted usual() {
        boolean online =
                !sessions.isEmpty()
                        && sessions.stream()
                                .allMatch(one -> one.venue().isEmpty() && !one.link().isEmpty());
        return online ? Counted.ONLINE : Counted.ON_SITE;
    }

    private String label(Counted what) {
        return Texts.say("ledger.what", asked.field(what).label(), asked.field(what).unit());
    }

    private List<Option> sessions(String chosen) {
        var options = new ArrayList<Option>();
        options.add(new Option("", Texts.say("ledger.whole"), chosen.isEmpty()));
        sessions.forEach(
                one ->
                        options.add(
                                new Option(
                                        one.key(),
                                        entries.session(one),
                                        one.key().equals(chosen))));
        return options;
    }
}
