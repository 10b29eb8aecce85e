package cn.kehui.total.snapshot.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.sheet.form.Forms;
import cn.kehui.total.snapshot.Frozen;
import cn.kehui.total.snapshot.Revisions;
import cn.kehui.total.snapshot.Snapshot;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.Statistics;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Totals frozen, and what has changed since. */
@Controller
final class SnapshotPages {
    private final Snapshots snapshots;
    private final Revisions revisions;
    private final Statistics statistics;
    private final Forms forms;
    private final Templates templates;

    SnapshotPages(
            Snapshots snapshots,
            Revisions revisions,
            Statistics statistics,
            Forms forms,
            Templates templates) {
        this.snapshots = snapshots;
        this.revisions = revisions;
        this.statistics = statistics;
        this.forms = forms;
        this.templates = templates;
    }

    @GetMapping("/snapshots/{id}")
    Page snapshot(
            Visit visit, @PathVariable String id, @RequestParam(defaultValue = "0") String from) {
        var snapshot = snapshots.snapshot(visit.actor(), SnapshotId.of(id));
        var form =
                forms.find(snapshot.frozen().cut().form())
                        .orElseThrow(() -> new NotFound(snapshot.frozen().cut().form()));
        var changes = snapshots.changes(visit.actor(), snapshot.id());
        return Page.ok(
                templates.totalSnapshotSnapshot(
                        new SnapshotPrint(visit.shell(), open(visit, snapshot))
                                .page(form, snapshot, changes, from(from))));
    }

    /** An address may say anything: what is no number is the beginning. */
    private static int from(String typed) {
        return typed.length() <= 6 && typed.chars().allMatch(one -> one >= '0' && one <= '9')
                ? Integer.parseInt("0" + typed)
                : 0;
    }

    /** What was filed that the reader may open; a snapshot may hold other lines' too. */
    private Set<ObligationId> open(Visit visit, Snapshot snapshot) {
        var frozen = snapshot.frozen();
        return statistics.opens(
                visit.actor(),
                frozen.cut().at(""),
                frozen.sources().stream().map(Frozen.Source::obligation).toList());
    }

    @GetMapping("/totals/{campaign}/snapshots")
    Page all(Visit visit, @PathVariable String campaign) {
        var lines =
                snapshots.of(visit.actor(), campaign).stream().map(SnapshotPrint::line).toList();
        return Page.ok(templates.totalSnapshotList(new SnapshotListPage(visit.shell(), lines)));
    }

    /** What the last accepted version of an obligation moved in the totals above it. */
    @GetMapping("/obligations/{id}/revision")
    Page revision(Visit visit, @PathVariable String id) {
        var revision = revisions.revision(visit.actor(), ObligationId.of(id));
        return Page.ok(
                templates.totalSnapshotRevision(
                        RevisionPrint.page(
                                visit.shell(),
                                revision,
                                revision.opens() ? "/obligations/" + id : "")));
    }
}
