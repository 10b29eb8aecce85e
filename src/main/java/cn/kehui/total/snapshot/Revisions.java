package cn.kehui.total.snapshot;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.NotFound;
import cn.kehui.total.statistics.Contribution;
import cn.kehui.total.statistics.Cut;
import cn.kehui.total.statistics.Reach;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.total.statistics.Totals;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a newer accepted version moved in the totals above it. */
@Service
public class Revisions {
    private final Obligations obligations;
    private final Statistics statistics;
    private final SnapshotSql snapshots;

    Revisions(Obligations obligations, Statistics statistics, SnapshotSql snapshots) {
        this.obligations = obligations;
        this.statistics = statistics;
        this.snapshots = snapshots;
    }

    /**
     * What the last accepted version moved.
     *
     * @throws NotFound if it goes into no total that the actor sees, asks for no form, or has had
     *     fewer than two accepted versions
     */
    @Transactional(readOnly = true)
    public Revision revision(Actor actor, ObligationId id) {
        var report = statistics.report(actor, obligations.campaign(id), id);
        var accepted = obligations.counted(report.campaign(), id).stream().distinct().toList();
        if (accepted.size() < 2) {
            throw new NotFound("an older accepted version of " + id);
        }
        var before = statistics.version(report.campaign(), accepted.get(accepted.size() - 2));
        // the root of the units is the campaign's region: told once
        var moves = new LinkedHashSet<Revision.Move>();
        int to = 0;
        for (var by : Cut.By.values()) {
            var cut = Cut.of(report.campaign().value(), report.form()).by(by);
            var fact = statistics.fact(actor, cut, id);
            to = fact.counted() == null ? 0 : fact.counted().version();
            for (var now : statistics.upward(actor, cut.at(fact.at()))) {
                add(moves, now, fact, before);
            }
        }
        return new Revision(
                report.unit(),
                report.title(),
                report.opens(),
                before.version(),
                to,
                List.copyOf(moves),
                snapshots.holding(Reach.of(actor), report.campaign(), before.submission()));
    }

    private static void add(
            Set<Revision.Move> moves, Totals now, Contribution fact, Contribution.Counted before) {
        var then = now.rollup().with(fact, before);
        for (var field : now.fields()) {
            var was = then.total(now.cut().at(), field.id());
            var is = now.total(field.id());
            if (!was.equals(is)) {
                moves.add(new Revision.Move(field, now.here().name(), was, is));
            }
        }
    }
}
