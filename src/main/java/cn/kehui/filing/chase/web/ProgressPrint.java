package cn.kehui.filing.chase.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Obligation;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Prints how far each unit has come. */
final class ProgressPrint {
    /** More than anybody reads in one list; narrowed, all are shown. */
    private static final int ROWS = 300;

    private final Visit visit;
    private final List<UnitProgress> all;
    private final Function<Obligation, String> titles;
    private final Sought sought;
    private final Today today;

    /**
     * @param titles how each is called
     */
    ProgressPrint(
            Visit visit,
            List<UnitProgress> all,
            Function<Obligation, String> titles,
            Sought sought,
            Today today) {
        this.titles = titles;
        this.visit = visit;
        this.all = all;
        this.sought = sought;
        this.today = today;
    }

    ProgressPage page(NudgeRule rule, List<Outcome> outcomes) {
        var found = all.stream().filter(sought::holds).toList();
        var listed = sought.sorted(found.stream().filter(sought::stands).toList());
        var rows = listed.stream().limit(ROWS).map(this::row).toList();
        return new ProgressPage(
                visit.shell(),
                choices(),
                found.size(),
                new ProgressPage.Parts(
                        many(found, Stand.DONE),
                        many(found, Stand.FILED),
                        many(found, Stand.RETURNED)),
                tabs(found),
                rows,
                listed.size() - rows.size(),
                rows.stream().anyMatch(Row::owed),
                new ProgressPage.Rule(rule.leastHours(), rule.words()),
                outcomes);
    }

    private static int many(List<UnitProgress> found, Stand stand) {
        return (int)
                found.stream().filter(one -> one.obligation().state().stand() == stand).count();
    }

    private ProgressPage.Sought choices() {
        var duties = new LinkedHashMap<String, String>();
        all.forEach(
                one ->
                        duties.putIfAbsent(
                                one.obligation().duty().value(), titles.apply(one.obligation())));
        return new ProgressPage.Sought(
                sought.words(),
                sought.state(),
                duties.entrySet().stream()
                        .map(one -> choice(one.getKey(), one.getValue(), sought.duty()))
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

    private List<Tab> tabs(List<UnitProgress> found) {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        Texts.say("progress.all"),
                        sought.href(""),
                        found.size(),
                        sought.state().isEmpty()));
        for (var stand : Stand.values()) {
            tabs.add(
                    new Tab(
                            stand.label(),
                            sought.href(stand.id()),
                            many(found, stand),
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
                titles.apply(owed),
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
