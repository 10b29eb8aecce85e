package cn.kehui.week.ledger;

import cn.kehui.sheet.form.Form;
import cn.kehui.week.activity.ActivityAct;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final LedgerLineSql sql;

    LedgerLines(ActivityForm record, LedgerSql entries, LedgerLineSql sql) {
        this.record = record;
        this.entries = entries;
        this.sql = sql;
    }

    @EventListener
    void changed(ActivityAct act) {
        var members = sql.members(act.activity());
        if (members.stream().anyMatch(one -> one.held() || one.lined())) {
            hold(act.activity());
            again(act.activity());
        }
    }

    /** From here to the end of the transaction nobody else counts any entry of the same event. */
    void hold(ActivityId id) {
        sql.members(id).forEach(one -> entries.hold(one.id()));
    }

    /** As it stands now; to be asked by who holds it. */
    void again(ActivityId id) {
        var members = sql.members(id);
        var held =
                members.stream()
                        .filter(LedgerLineSql.Member::held)
                        .collect(
                                Collectors.groupingBy(
                                        LedgerLineSql.Member::event, Collectors.counting()));
        for (var one : members) {
            sql.put(one, lines(one), shared(one.event(), held));
        }
    }

    private List<LedgerLine> lines(LedgerLineSql.Member one) {
        return one.held()
                ? LineRules.lines(form(), one.answers(), entries.all(one.id()))
                : List.of();
    }

    private static boolean shared(UUID event, Map<UUID, Long> held) {
        return held.getOrDefault(event, 0L) > 1;
    }

    private Form form() {
        return record.form();
    }

    /**
     * Reads some that were held before anybody kept a ledger.
     *
     * @return whether there were some
     */
    @Transactional
    boolean catchUp() {
        var some = sql.unknown(FEW);
        some.forEach(
                one -> {
                    hold(one);
                    again(one);
                });
        return !some.isEmpty();
    }
}
