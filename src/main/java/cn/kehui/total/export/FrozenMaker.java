package cn.kehui.total.export;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.parcel.Maker;
import cn.kehui.ground.parcel.Making;
import cn.kehui.total.export.LongReports.FrozenAsked;
import cn.kehui.total.export.Reports.Kind;
import cn.kehui.total.snapshot.SnapshotId;
import cn.kehui.total.snapshot.Snapshots;
import cn.kehui.total.statistics.Reach;
import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Long documents of a snapshot. */
@Component
class FrozenMaker implements Maker {
    private final Snapshots snapshots;
    private final Reports reports;
    private final Clock clock;

    FrozenMaker(Snapshots snapshots, Reports reports, Clock clock) {
        this.snapshots = snapshots;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return LongReports.FROZEN;
    }

    /** Who sees snapshots sees what its campaigns' totals are seen of. */
    @Override
    public String reach(Actor actor) {
        return Reach.of(actor).toString();
    }

    @Override
    public Offer offer(Actor actor, String asked) {
        var order = LongReports.read(asked, FrozenAsked.class);
        var kind = Kind.named(order.kind());
        var snapshot = snapshots.snapshot(actor, SnapshotId.of(order.snapshot()));
        var frozen = snapshot.frozen();
        return new Offer(
                Texts.say("report.long-frozen", snapshot.title(), snapshot.code(), kind.label()),
                (long) frozen.sources().size() + frozen.missing().size(),
                LongReports.weight(kind),
                "/snapshots/" + snapshot.id());
    }

    @Override
    public Made make(Actor actor, String asked, Making making) throws IOException {
        var order = LongReports.read(asked, FrozenAsked.class);
        var kind = Kind.named(order.kind());
        var id = SnapshotId.of(order.snapshot());
        var snapshot = snapshots.snapshot(actor, id);
        var written = reports.frozen(actor, id, kind, making);
        return new Made(
                written.fileName(kind, Beijing.today(clock)),
                kind.type(),
                Texts.say(
                        "report.long-as-frozen", snapshot.code(), Moments.inTable(snapshot.at())));
    }
}
