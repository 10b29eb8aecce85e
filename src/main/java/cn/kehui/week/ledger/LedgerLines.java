package cn.kehui.week.ledger;

import cn.kehui.week.activity.ActivityAct;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what each activity adds to the figures of its unit, in the transaction in which it changes:
 * as it is moved on, merged with another or parted from it, and as counts come.
 */
@Service
class LedgerLines {
    private static final int FEW = 200;

    private final ActivityForm record;
    private final LedgerSql entries;
    private final MemberSql members;
    private final LedgerLineSql sql;
    private final LedgerOpenSql open;

    LedgerLines(
            ActivityForm record,
            LedgerSql entries,
            MemberSql members,
            LedgerLineSql sql,
            LedgerOpenSql open) {
        this.open = open;
        this.members = members;
        this.record = record;
        this.entries = entries;
        this.sql = sql;
    }

    @EventListener
    void changed(ActivityAct act) {
        var all = members.of(act.activity());
        if (all.stream().anyMatch(one -> one.held() || one.lined())) {
            hold(act.activity());
            again(act.activity());
        }
    }

    /** From here to the end of the transaction nobody else counts any entry of the same event. */
    void hold(ActivityId id) {
        members.of(id).forEach(one -> entries.hold(one.id()));
    }

    /** As it stands now; to be asked by who holds it. */
    void again(ActivityId id) {
        var all = members.of(id);
        var events = new LinkedHashSet<UUID>();
        all.forEach(one -> events.addAll(one.events()));
        for (var event : events) {
            var held =
                    all.stream()
                            .filter(one -> one.held() && one.event().equals(event))
                            .sorted(
                                    Comparator.comparing(
                                            one -> !one.id().value().equals(one.event())))
                            .toList();
            boolean shared = held.size() > 1;
            held.forEach(one -> sql.put(one, lines(one), shared));
            held.forEach(one -> open.put(one, true));
            sql.join(
                    new ActivityId(id.campaign(), event),
                    shared ? held.getFirst().unit() : null,
                    shared ? JointRules.lines(held.stream().map(this::lines).toList()) : Map.of());
        }
        all.stream()
                .filter(one -> !one.held() && one.lined())
                .forEach(
                        one -> {
                            sql.put(one, List.of(), false);
                            open.put(one, false);
                        });
    }

    private List<LedgerLine> lines(MemberSql.Member one) {
        return LineRules.lines(record.form(), one.answers(), entries.all(one.id()));
    }

    /**
     * Reads some that were held before anybody kept a ledger.
     *
     * @return whether there were some
     */
    @Transactional
    boolean catchUp() {
        var some = members.unknown(FEW);
        some.forEach(
                one -> {
                    hold(one);
                    again(one);
                });
        return !some.isEmpty();
    }
}
