package cn.kehui.launch.demo;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Uuid7;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.Ledgers;
import cn.kehui.week.safety.PermitNoting;
import cn.kehui.week.safety.Safeties;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** How many came to activities of the demo's world, and how their permits stand. */
@Component
class DemoCounts {
    private final Activities activities;
    private final Ledgers ledgers;
    private final Safeties safeties;
    private final Clock clock;

    DemoCounts(Activities activities, Ledgers ledgers, Safeties safeties, Clock clock) {
        this.activities = activities;
        this.ledgers = ledgers;
        this.safeties = safeties;
        this.clock = clock;
    }

    void permit(Actor filler, ActivityId id, List<DemoActivity.Permit> permits) {
        for (var one : permits) {
            var typed = new Safeties.PermitTyped(one.applied(), one.number(), one.people(), "", "");
            if (!(safeties.note(filler, id, typed) instanceof PermitNoting.Kept)) {
                throw new IllegalStateException("the demo's own permit is not read: " + one);
            }
        }
    }

    void enter(Actor filler, ActivityId id, List<DemoActivity.Count> counts) {
        var rows = activities.activity(filler, id).rows();
        for (var one : counts) {
            var session = one.session() == 0 ? "" : rows.get(one.session() - 1);
            var typed =
                    new CountTyped(
                            Uuid7.next(clock),
                            one.what(),
                            one.many(),
                            one.how(),
                            session,
                            one.from(),
                            null,
                            "");
            if (!(ledgers.enter(filler, id, typed) instanceof Counting.Entered)) {
                throw new IllegalStateException("the demo's own count is not read: " + one);
            }
        }
    }
}
