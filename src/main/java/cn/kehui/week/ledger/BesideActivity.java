package cn.kehui.week.ledger;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activity;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many came, at the head of an activity's page: the figures open to their entries. */
@Component
class BesideActivity implements Activity.Beside {
    private final LedgerSql sql;
    private final CountForm asked;

    BesideActivity(LedgerSql sql, CountForm asked) {
        this.sql = sql;
        this.asked = asked;
    }

    @Override
    public List<Activity.BesideLine> of(Activity activity) {
        if (!Ledgers.held(activity.stage())) {
            return List.of();
        }
        var counts = sql.all(activity.id());
        var words = new ArrayList<String>();
        for (var what : List.of(Counted.ON_SITE, Counted.ONLINE)) {
            var sum = counts.sum(what);
            if (sum.isPresent() || what == Counted.ON_SITE) {
                words.add(
                        sum.map(one -> said(what, one))
                                .orElse(Texts.say("ledger.none", asked.field(what).label())));
            }
        }
        var home = "/campaigns/" + activity.id().campaign() + "/activities/" + activity.id();
        return List.of(
                new Activity.BesideLine(
                        Texts.say("ledger.title"), String.join("；", words), home + "/counts"));
    }

    private String said(Counted what, ActivityCounts.Sum sum) {
        var field = asked.field(what);
        return Texts.say(
                "ledger.figure",
                field.label(),
                "%,d".formatted(sum.quantity()),
                field.unit(),
                sum.share());
    }
}
