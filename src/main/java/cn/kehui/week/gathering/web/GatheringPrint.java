package cn.kehui.week.gathering.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.gathering.GatheringId;
import cn.kehui.week.gathering.Gatherings.DryRun;
import cn.kehui.week.gathering.PlannedRow;
import cn.kehui.week.gathering.PlannedRow.Step;
import cn.kehui.week.gathering.web.GatheringPage.Chip;
import cn.kehui.week.gathering.web.GatheringPage.Line;
import cn.kehui.week.gathering.web.GatheringPage.Row;
import cn.kehui.week.gathering.web.GatheringPage.Said;
import java.util.LinkedHashMap;
import java.util.List;

/** Prints what a file would do. */
final class GatheringPrint {
    private final Campaign campaign;
    private final GatheringId id;

    GatheringPrint(Campaign campaign, GatheringId id) {
        this.campaign = campaign;
        this.id = id;
    }

    private String home() {
        return "/campaigns/" + campaign.id() + "/activities";
    }

    GatheringPage unreadable(Visit visit, String name, Finding why) {
        return new GatheringPage(
                visit.shell(), where(name), new Said("", why.message()), "", List.of(), List.of());
    }

    GatheringPage page(Visit visit, DryRun run, Said said) {
        long added = run.rows().stream().filter(one -> one.step() instanceof Step.Enter).count();
        long changed = run.rows().stream().filter(one -> one.step() instanceof Step.Change).count();
        return new GatheringPage(
                visit.shell(),
                where(run.name()),
                said,
                Texts.say("gathering.counts", added, changed, run.rows().size() - added - changed),
                run.rows().stream().map(this::row).toList(),
                run.said().stream().map(Finding::message).distinct().toList());
    }

    private GatheringPage.Where where(String name) {
        var all = Texts.say("activity.all");
        return new GatheringPage.Where(
                List.of(
                        new Shell.Place(campaign.title(), "/campaigns/" + campaign.id(), false),
                        new Shell.Place(all, home(), false),
                        new Shell.Place(Texts.say("gathering.title"), "", true)),
                home() + "/tables/" + id,
                name);
    }

    private Row row(PlannedRow row) {
        return new Row(
                choice(row),
                href(row.step()),
                row.title().isEmpty() ? Texts.say("activity.nameless") : row.title(),
                row.place(),
                chip(row.step()),
                row.step() instanceof Step.Enter,
                row.step() instanceof Step.Enter ? whole(row) : changes(row),
                row.said().stream().map(Finding::message).distinct().toList());
    }

    private static List<Line> changes(PlannedRow row) {
        return row.differences().stream()
                .map(
                        one ->
                                new Line(
                                        one.session() == 0
                                                ? one.label()
                                                : Texts.say(
                                                        "gathering.session",
                                                        one.session(),
                                                        one.label()),
                                        one.before(),
                                        one.after()))
                .toList();
    }

    /** Of one that is new, each session is a line. */
    private static List<Line> whole(PlannedRow row) {
        var lines = new LinkedHashMap<String, String>();
        for (var one : row.differences()) {
            var label =
                    one.session() == 0
                            ? one.label()
                            : Texts.say("gathering.session", one.session(), "").strip();
            lines.merge(label, one.after(), (some, more) -> some + " " + more);
        }
        return lines.entrySet().stream()
                .map(one -> new Line(one.getKey(), "", one.getValue()))
                .toList();
    }

    private static String choice(PlannedRow row) {
        return switch (row.step()) {
            case Step.Enter _ -> row.key() + ":-1";
            case Step.Change(_, long version) -> row.key() + ":" + version;
            case Step.Nothing _, Step.Shut _, Step.Nameless _ -> "";
        };
    }

    private String href(Step step) {
        return switch (step) {
            case Step.Change(var there, _) -> href(there);
            case Step.Nothing(var there) -> href(there);
            case Step.Shut(var there, _) -> href(there);
            case Step.Enter _, Step.Nameless _ -> "";
        };
    }

    private String href(ActivityId there) {
        return home() + "/" + there;
    }

    private static Chip chip(Step step) {
        return switch (step) {
            case Step.Enter _ -> new Chip("done", Texts.say("gathering.new"));
            case Step.Change _ -> new Chip("waiting", Texts.say("gathering.change"));
            case Step.Nothing _ -> new Chip("", Texts.say("gathering.same"));
            case Step.Shut(_, var stage) -> new Chip("missing", Texts.say("gathering.shut", stage));
            case Step.Nameless _ -> new Chip("missing", Texts.say("gathering.nameless"));
        };
    }
}
