package cn.kehui.total.snapshot.web;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.total.snapshot.Comparison;
import cn.kehui.total.snapshot.Frozen;
import cn.kehui.total.snapshot.Snapshot;
import cn.kehui.total.statistics.Total;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts snapshots and revisions into words. */
final class SnapshotPrint {
    private final Shell shell;
    private final Set<ObligationId> open;

    /**
     * @param open what was filed that the reader may open
     */
    SnapshotPrint(Shell shell, Set<ObligationId> open) {
        this.shell = shell;
        this.open = open;
    }

    /**
     * @param from which of its sources is the first to be shown, from 0
     */
    SnapshotPage page(Form form, Snapshot snapshot, Optional<Comparison> changes, int from) {
        var frozen = snapshot.frozen();
        var home = "/snapshots/" + snapshot.id();
        var moved = changes.map(Comparison::moved).orElse(List.of());
        return new SnapshotPage(
                shell,
                snapshot.code(),
                snapshot.title(),
                Texts.say("snapshot.frozen", snapshot.by(), snapshot.unit(), at(snapshot.at())),
                frozen.cut().basis().label(),
                frozen.coverage().printed(),
                frozen.missing().size(),
                Shortened.of(
                        frozen.missing().stream()
                                .map(
                                        one ->
                                                Texts.say(
                                                        "totals.who",
                                                        one.unit(),
                                                        one.state().label()))
                                .toList()),
                frozen.taken().stream().map(one -> taken(form, one)).toList(),
                since(changes),
                changes.isEmpty() || changed(changes.get()),
                changes.map(now -> now.cells().stream().map(SnapshotPrint::row).toList())
                        .orElseGet(() -> then(form, frozen)),
                moved.stream().limit(Shortened.MOST).map(this::moved).toList(),
                Math.max(0, moved.size() - Shortened.MOST),
                changes.map(now -> now.overlaps().stream().map(one -> moved(form, one)).toList())
                        .orElse(List.of()),
                frozen.sources().stream()
                        .skip(from)
                        .limit(Shortened.MOST)
                        .map(this::source)
                        .toList(),
                Shortened.part(home, frozen.sources().size(), from),
                SnapshotFiles.of(home),
                live(frozen));
    }

    static SnapshotListPage.Line line(Snapshot.Brief one) {
        return new SnapshotListPage.Line(
                one.code(),
                one.title(),
                Texts.say("snapshot.by", one.by(), at(one.at())),
                "/snapshots/" + one.id());
    }

    private static boolean changed(Comparison now) {
        return !now.moved().isEmpty()
                || !now.overlaps().isEmpty()
                || now.cells().stream().anyMatch(Comparison.Cell::changed);
    }

    private static String since(Optional<Comparison> changes) {
        if (changes.isEmpty()) {
            return Texts.say("snapshot.gone");
        }
        var now = changes.get();
        long cells = now.cells().stream().filter(Comparison.Cell::changed).count();
        return changed(now)
                ? Texts.say(
                        "snapshot.changed",
                        cells,
                        now.moved().size(),
                        now.overlaps().size(),
                        now.coverage().printed())
                : Texts.say("snapshot.same");
    }

    private static List<SnapshotPage.Row> then(Form form, Frozen frozen) {
        return form.fields().stream()
                .map(field -> row(field, frozen.totals().getOrDefault(field.id(), Total.NONE)))
                .toList();
    }

    private static SnapshotPage.Row row(Field field, Total then) {
        return new SnapshotPage.Row(
                field.label(), Total.unit(field), printed(field, then), "", false);
    }

    private static SnapshotPage.Row row(Comparison.Cell cell) {
        return new SnapshotPage.Row(
                cell.field().label(),
                Total.unit(cell.field()),
                printed(cell.field(), cell.then()),
                printed(cell.field(), cell.now()),
                cell.changed());
    }

    /** What no number makes is said in words: a total that nobody gave is no 0. */
    static String printed(Field field, Total total) {
        var text = total.shown(field);
        if (!text.isEmpty()) {
            return text;
        }
        return total.words() > 0
                ? Texts.say("totals.words", total.words())
                : Texts.say("totals.none");
    }

    private static String taken(Form form, Frozen.Taken one) {
        var field = form.field(one.field());
        return Texts.say(
                "snapshot.taken",
                one.activity(),
                one.kept(),
                one.other(),
                field.label() + " " + Total.shown(field, one.quantity()));
    }

    private static String moved(Form form, Comparison.Overlap one) {
        var field = form.field(one.field());
        return Texts.say(
                "snapshot.overlap-moved",
                one.activity(),
                one.kept(),
                one.other(),
                field.label(),
                Total.shown(field, one.then()),
                Total.shown(field, one.now()),
                Total.unit(field));
    }

    private SnapshotPage.Moved moved(Comparison.Moved one) {
        var words =
                one.from() == null
                        ? Texts.say("snapshot.newly", one.to())
                        : one.to() == null
                                ? Texts.say("snapshot.counts-no-more", one.from())
                                : Texts.say("snapshot.versions", one.from(), one.to());
        return new SnapshotPage.Moved(one.unit(), words, href(one.obligation()));
    }

    private SnapshotPage.Source source(Frozen.Source one) {
        return new SnapshotPage.Source(
                one.unit(),
                Total.version(one.version(), one.nature()),
                one.acceptedAt() == null
                        ? Texts.say("totals.unreviewed")
                        : Texts.say("totals.accepted", one.acceptedBy(), at(one.acceptedAt())),
                href(one.obligation()));
    }

    private String href(ObligationId id) {
        return open.contains(id) ? "/obligations/" + id : "";
    }

    private static String live(Frozen frozen) {
        var cut = frozen.cut();
        var to = UriComponentsBuilder.fromPath("/totals/{campaign}/{form}");
        cut.said().forEach(to::queryParam);
        return to.buildAndExpand(cut.campaign(), cut.form()).encode().toUriString();
    }

    private static String at(Instant at) {
        return Moments.inTable(at);
    }
}
