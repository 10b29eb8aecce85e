package cn.kehui.filing.desk.web;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.cofiling.Lent;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.desk.web.DeskPage.Named;
import cn.kehui.filing.desk.web.DeskPage.Owed;
import cn.kehui.filing.desk.web.DeskPage.Unfiled;
import cn.kehui.filing.desk.web.DeskPage.Waiting;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Prints a desk: in whose hands everything is, and by when. */
final class DeskPrint {
    /** More names than anybody reads on a desk; the board has them all. */
    private static final int NAMES = 200;

    private static final Set<State> WAITING = Set.of(State.FILED, State.REVISION_ASKED);

    private final Actor actor;
    private final Today today;
    private final Function<Obligation, String> titles;

    /**
     * @param titles how each is called
     */
    DeskPrint(Actor actor, Today today, Function<Obligation, String> titles) {
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
                titles.apply(obligation),
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
                titles.apply(obligation),
                obligation.owes().name(),
                form == null ? "" : RowGroup.words(form, lent.parts()),
                DueWords.last(obligation),
                DueWords.left(obligation, today),
                end != null && today.late(end),
                lent.done());
    }

    /** What the unit has to file: it is returned, or open, or open again. */
    static boolean due(Obligation obligation) {
        return Move.FILE.from(obligation.state()).isPresent();
    }

    List<Waiting> waiting(List<Obligation> received) {
        return received.stream()
                .filter(one -> one.reviewedBy(actor) && WAITING.contains(one.state()))
                .map(this::waiting)
                .sorted(Comparator.comparing((Waiting one) -> !one.again()))
                .toList();
    }

    private Waiting waiting(Obligation one) {
        return new Waiting(
                "/obligations/" + one.id() + "/review",
                one.owes().name(),
                titles.apply(one),
                one.state().label(),
                one.returnsTo(actor));
    }

    List<Unfiled> unfiled(List<Obligation> received) {
        var byDuty = new LinkedHashMap<DutyId, List<Obligation>>();
        received.stream()
                .filter(DeskPrint::due)
                .forEach(
                        one -> byDuty.computeIfAbsent(one.duty(), _ -> new ArrayList<>()).add(one));
        return byDuty.values().stream().map(this::together).toList();
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

    private Unfiled together(List<Obligation> same) {
        var first = same.getFirst();
        var end = first.deadline().everybodys();
        return new Unfiled(
                titles.apply(first),
                Moments.last(end),
                DueWords.left(end, today),
                end != null && today.late(end),
                same.stream()
                        .limit(NAMES)
                        .map(
                                one ->
                                        new Named(
                                                href(one),
                                                one.owes().name(),
                                                standing(one),
                                                one.filedBy(actor)))
                        .toList(),
                Math.max(0, same.size() - NAMES));
    }
}
