package cn.kehui.total.export;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.snapshot.Frozen;
import cn.kehui.total.snapshot.Snapshot;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.Contribution;
import cn.kehui.total.statistics.Coverage;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Reach;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Total;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes ready what a document of many units is printed from: of now, or of a snapshot. */
@Component
class ExportSheets {
    /** A cell with more units' words than these is no cell. */
    private static final int LISTED = 30;

    /** More names than these make no foot. */
    private static final int NAMED = 10;

    private final Statistics statistics;
    private final Snapshots snapshots;
    private final Forms forms;
    private final VersionSql versions;
    private final Clock clock;

    ExportSheets(
            Statistics statistics,
            Snapshots snapshots,
            Forms forms,
            VersionSql versions,
            Clock clock) {
        this.statistics = statistics;
        this.snapshots = snapshots;
        this.forms = forms;
        this.versions = versions;
        this.clock = clock;
    }

    /** A total as it is now. */
    Sheet now(Actor actor, Cut cut) {
        var totals = statistics.totals(actor, cut);
        var campaign = new CampaignId(cut.campaign());
        var entries =
                statistics.facts(Reach.of(actor), totals).stream()
                        .map(ExportSheets::entry)
                        .toList();
        var foot =
                Texts.say(
                        "report.live",
                        coverage(totals.coverage(), missing(entries))
                                + taken(totals.taken().size()),
                        totals.cut().basis().label(),
                        Moments.inTable(clock.instant()));
        return new Sheet(
                campaign,
                totals.form(),
                totals.here().name(),
                foot,
                totals(campaign, totals.form(), entries, totals::total),
                entries);
    }

    /** A total as it was frozen. */
    Sheet frozen(Actor actor, SnapshotId id) {
        Snapshot snapshot = snapshots.snapshot(actor, id);
        Frozen frozen = snapshot.frozen();
        var form = form(frozen);
        var campaign = new CampaignId(frozen.cut().campaign());
        var entries = new ArrayList<Sheet.Entry>();
        frozen.sources()
                .forEach(
                        one ->
                                entries.add(
                                        new Sheet.Entry(
                                                one.unit(),
                                                one.submission(),
                                                Total.version(one.version(), one.nature()))));
        frozen.missing()
                .forEach(
                        one -> entries.add(new Sheet.Entry(one.unit(), null, one.state().label())));
        var foot =
                Texts.say(
                        "report.frozen",
                        coverage(frozen.coverage(), missing(entries))
                                + taken(frozen.taken().size()),
                        frozen.cut().basis().label(),
                        snapshot.code(),
                        Moments.inTable(snapshot.at()));
        return new Sheet(
                campaign,
                form,
                frozen.here(),
                foot,
                totals(
                        campaign,
                        form,
                        entries,
                        field -> frozen.totals().getOrDefault(field, Total.NONE)),
                List.copyOf(entries));
    }

    private Form form(Frozen frozen) {
        var id = frozen.cut().form();
        return forms.find(id).orElseThrow(() -> new NotFound(id));
    }

    private static Sheet.Entry entry(Contribution fact) {
        var counted = fact.counted();
        return counted == null
                ? new Sheet.Entry(fact.name(), null, fact.state().label())
                : new Sheet.Entry(
                        fact.name(),
                        counted.submission(),
                        Total.version(counted.version(), counted.nature()));
    }

    private static List<String> missing(List<Sheet.Entry> entries) {
        return entries.stream()
                .filter(one -> one.submission() == null)
                .map(Sheet.Entry::unit)
                .toList();
    }

    /** 已通过 12 / 应报 16, and who is missing. */
    private static String coverage(Coverage coverage, List<String> missing) {
        if (coverage.whole()) {
            return coverage.printed();
        }
        var names = String.join("、", missing.subList(0, Math.min(NAMED, missing.size())));
        return coverage.printed()
                + Texts.say(
                        missing.size() > NAMED ? "report.missing-more" : "report.missing",
                        names,
                        missing.size());
    }

    /** That a total is less than its lines make together has a reason, and it is said. */
    private static String taken(int overlaps) {
        return overlaps == 0 ? "" : Texts.say("report.taken", overlaps);
    }

    private Map<String, String> totals(
            CampaignId campaign, Form form, List<Sheet.Entry> entries, Function<String, Total> of) {
        var counted =
                entries.stream().map(Sheet.Entry::submission).filter(Objects::nonNull).toList();
        var words = versions.words(campaign, counted);
        var totals = new LinkedHashMap<String, String>();
        for (var field : form.fields()) {
            totals.put(
                    field.id(),
                    field.kind().sums()
                            ? of.apply(field.id()).printed(field)
                            : listed(field, entries, words));
        }
        return totals;
    }

    /** What each unit wrote, listed with its name: words are not added up. */
    private static String listed(
            Field field, List<Sheet.Entry> entries, Map<String, Map<SubmissionId, String>> words) {
        var said = words.getOrDefault(field.id(), Map.of());
        var lines =
                entries.stream()
                        .filter(one -> one.submission() != null)
                        .filter(one -> said.containsKey(one.submission()))
                        .map(one -> one.unit() + "：" + said.get(one.submission()))
                        .toList();
        var shown = String.join("；", lines.subList(0, Math.min(LISTED, lines.size())));
        return lines.size() > LISTED
                ? shown + Texts.say("report.words-more", lines.size() - LISTED)
                : shown;
    }
}
