package cn.kehui.filing.chase.web;

import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.filing.chase.NudgeRule;
import cn.kehui.filing.chase.Nudges;
import cn.kehui.filing.chase.UnitProgress;
import cn.kehui.filing.chase.web.ProgressPage.Choice;
import cn.kehui.filing.chase.web.ProgressPage.Outcome;
import cn.kehui.filing.chase.web.ProgressPage.Reach;
import cn.kehui.filing.chase.web.ProgressPage.Row;
import cn.kehui.filing.chase.web.ProgressPage.Tab;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.Post;
import cn.kehui.ground.org.UnitKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints how far each unit has come. */
final class ProgressPrint {
    private final Visit visit;
    private final Obligations.Titles titles;
    private final Sought sought;
    private final Today today;

    /**
     * @param titles how each is called
     */
    ProgressPrint(Visit visit, Obligations.Titles titles, Sought sought, Today today) {
        this.titles = titles;
        this.visit = visit;
        this.sought = sought;
        this.today = today;
    }

    /**
     * What is found.
     *
     * @param all of what is received, {@code found} of what is looked for, whatever its state
     * @param rows that the page has room for
     * @param next after which the others come; null: there are none
     */
    record Found(
            Tallies all, Tallies found, List<UnitProgress> rows, @Nullable ObligationId next) {}

    ProgressPage page(Found here, NudgeRule rule, List<Outcome> outcomes) {
        var found = here.found();
        var rows = here.rows().stream().map(this::row).toList();
        var next = here.next();
        return new ProgressPage(
                visit.shell(),
                choices(here.all()),
                found.many(),
                new ProgressPage.Parts(
                        found.standing(Stand.DONE).many(),
                        found.standing(Stand.FILED).many(),
                        found.standing(Stand.RETURNED).many()),
                tabs(found),
                rows,
                new ProgressPage.Pages(
                        sought.after() == null ? "" : sought.first(),
                        next == null ? "" : sought.after(next),
                        sought.after() == null ? "" : sought.after().toString()),
                rows.stream().anyMatch(Row::owed),
                new ProgressPage.Rule(rule.leastHours(), rule.words()),
                outcomes);
    }

    private ProgressPage.Sought choices(Tallies all) {
        return new ProgressPage.Sought(
                sought.words(),
                sought.state(),
                all.duties().stream()
                        .map(
                                one ->
                                        choice(
                                                one.duty().value(),
                                                titles.of(one.campaign(), one.title()),
                                                sought.duty()))
                        .toList(),
                Arrays.stream(Line.values())
                        .map(one -> choice(one.name(), one.label(), sought.line()))
                        .toList(),
                Arrays.stream(UnitKind.values())
                        .map(one -> choice(one.name(), one.label(), sought.kind()))
                        .toList(),
                List.of(
                        choice("", Texts.say("progress.by-code"), sought.order()),
                        choice(Sought.BY_NAME, Texts.say("progress.by-name"), sought.order()),
                        choice(Sought.BY_TIME, Texts.say("progress.by-time"), sought.order())));
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private List<Tab> tabs(Tallies found) {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        Texts.say("progress.all"),
                        sought.href(""),
                        found.many(),
                        sought.state().isEmpty()));
        for (var stand : Stand.values()) {
            tabs.add(
                    new Tab(
                            stand.label(),
                            sought.href(stand.id()),
                            found.standing(stand).many(),
                            stand.id().equals(sought.state())));
        }
        return tabs;
    }

    private Row row(UnitProgress one) {
        var owed = one.obligation();
        boolean missing = Nudges.owed(owed);
        var nudged = one.nudged();
        return new Row(
                owed.id().toString(),
                "/obligations/" + owed.id() + "/review",
                owed.owes().name(),
                titles.of(owed.campaign(), owed.title()),
                owed.owes().line().label(),
                one.kind().label(),
                owed.state().stand().id(),
                state(owed),
                owed.state() == State.OPEN ? "" : Moments.recent(one.changedAt()),
                missing ? due(owed) : "",
                missing && owed.reviewedBy(visit.actor()),
                nudged == null
                        ? ""
                        : Texts.say("progress.nudged", Moments.recent(nudged.at()), nudged.by()),
                missing && owed.reviewedBy(visit.actor())
                        ? one.posts().stream().map(ProgressPrint::reach).toList()
                        : List.of());
    }

    /** 未报 and whether it was opened at least; a finer state beside the coarse one. */
    private static String state(Obligation owed) {
        var stand = owed.state().stand().label();
        return switch (owed.state()) {
            case OPEN -> owed.seenAt() == null ? Texts.say("progress.unseen", stand) : stand;
            case REVISION_ASKED, REVISING -> stand + "，" + owed.state().label();
            case RETURNED, FILED, ACCEPTED, RECALLED -> stand;
        };
    }

    private String due(Obligation owed) {
        var last = DueWords.last(owed);
        var left = DueWords.left(owed, today);
        return last.isEmpty() ? left : left + "，" + last;
    }

    private static Reach reach(Post post) {
        return new Reach(
                post.name(),
                post.holder().map(Post.Holder::name).orElse(""),
                post.phone(),
                post.channel());
    }
}
