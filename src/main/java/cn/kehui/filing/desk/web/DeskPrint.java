package cn.kehui.filing.desk.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.desk.web.DeskPage.Named;
import cn.kehui.filing.desk.web.DeskPage.Owed;
import cn.kehui.filing.desk.web.DeskPage.Unfiled;
import cn.kehui.filing.desk.web.DeskPage.Waiting;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Forms;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints a desk: in whose hands everything is, and by when. */
final class DeskPrint {
    /** More names than anybody reads on a desk; the list of progress has them all. */
    private static final int NAMES = 200;

    /** So many names stand on a desk, however many duties there are; but some of each. */
    private static final int ALL_NAMES = 600;

    private static final int SOME = 20;

    /** As many as wait for anybody in an afternoon; the list of reviews has them all. */
    static final int WAITING_SHOWN = 40;

    /** What a unit has to file: it is returned, or open, or open again. */
    static final Set<State> DUE = Move.FILE.states();

    private final Actor actor;
    private final Today today;
    private final Obligations.Titles titles;

    /**
     * @param titles how each is called
     */
    DeskPrint(Actor actor, Today today, Obligations.Titles titles) {
        this.titles = titles;
        this.actor = actor;
        this.today = today;
    }

    Owed owed(Obligation obligation) {
        return owed(obligation, "", null, List.of());
    }

    /**
     * @param missed the unit whose accepted total does not have it in it; empty: there is none
     */
    Owed owed(Obligation obligation, String missed, @Nullable Step returned, List<String> remarks) {
        var due = obligation.deadline();
        var end = obligation.end();
        var reasons = new ArrayList<String>();
        if (returned != null && !returned.reason().isEmpty()) {
            reasons.add(returned.reason());
        }
        reasons.addAll(remarks);
        return new Owed(
                "/obligations/" + obligation.id(),
                title(obligation),
                obligation.receiver().name(),
                due.channel(),
                due.words(),
                DueWords.last(obligation),
                DueWords.left(obligation, today),
                end != null && today.late(end),
                obligation.state().label(),
                missed.isEmpty() ? "" : Texts.say("desk.missed", missed),
                reasons);
    }

    DeskPage.Helped helped(Lent lent, Forms forms) {
        var obligation = lent.obligation();
        var end = obligation.end();
        var form = obligation.form() == null ? null : forms.find(obligation.form()).orElse(null);
        return new DeskPage.Helped(
                "/cofilings/" + obligation.id(),
                title(obligation),
                obligation.owes().name(),
                form == null ? "" : RowGroup.words(form, lent.parts()),
                DueWords.last(obligation),
                DueWords.left(obligation, today),
                end != null && today.late(end),
                lent.done());
    }

    private String title(Obligation one) {
        return titles.of(one.campaign(), one.title());
    }

    static boolean due(Obligation obligation) {
        return DUE.contains(obligation.state());
    }

    /**
     * @param first of {@code all} that wait
     */
    DeskPage.WaitingList waiting(List<Obligation> first, int all) {
        return new DeskPage.WaitingList(
                first.stream().map(this::waiting).toList(), all - first.size());
    }

    private Waiting waiting(Obligation one) {
        return new Waiting(
                "/obligations/" + one.id() + "/review",
                one.owes().name(),
                title(one),
                one.state().label(),
                one.returnsTo(actor));
    }

    /**
     * @param first the first units of each duty, {@code missing} how many there are
     */
    List<Unfiled> unfiled(Map<Inboxes.Group, List<Obligation>> first, Tallies missing) {
        return missing.duties().stream()
                .map(
                        asked -> {
                            var units =
                                    first.getOrDefault(
                                            new Inboxes.Group(asked.duty(), DUE), List.of());
                            int all = missing.of(asked.duty().value()).many();
                            return unfiled(asked, units, all - units.size());
                        })
                .toList();
    }

    /** Who may not write for the unit looks at how it stands. */
    private String href(Obligation one) {
        return "/obligations/" + one.id() + (one.filedBy(actor) ? "" : "/review");
    }

    /** What is to be known of a unit beside its duty's day. */
    private static String standing(Obligation one) {
        var state = one.state() == State.OPEN ? "" : one.state().label();
        var day = DueWords.apart(one);
        return state.isEmpty() || day.isEmpty() ? state + day : state + "，" + day;
    }

    /** Whether the list of progress is open to the actor. */
    private boolean looksOn() {
        return actor.has(Role.REVIEWER) || actor.has(Role.VIEWER) || actor.has(Role.ISSUER);
    }

    /** How many names of each duty a desk of so many has room for. */
    static int names(int duties) {
        return Math.clamp(ALL_NAMES / Math.max(1, duties), SOME, NAMES);
    }

    private Unfiled unfiled(Tallies.Asked asked, List<Obligation> units, int more) {
        var end = asked.closesAt();
        return new Unfiled(
                titles.of(asked.campaign(), asked.title()),
                Moments.last(end),
                DueWords.left(end, today),
                end != null && today.late(end),
                units.stream()
                        .map(
                                one ->
                                        new Named(
                                                href(one),
                                                one.owes().name(),
                                                standing(one),
                                                one.filedBy(actor)))
                        .toList(),
                more,
                looksOn()
                        ? "/progress?state=missing&duty="
                                + URLEncoder.encode(asked.duty().value(), StandardCharsets.UTF_8)
                        : "");
    }
}
