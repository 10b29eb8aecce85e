package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.cofiling.CofilingId;
import cn.kehui.filing.cofiling.Cofilings;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.ground.account.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is told of what is read, written and filed of a draft. */
@Component
record DraftNews(Minors minors, Cofilings cofilings, Clock clock) {

    /** That one unit changed what another had written in rows that it was given. */
    void changed(Actor actor, CofiledChange change, List<Cofiling.Assigned> given, Hand hand) {
        change.words(given, hand)
                .forEach((one, words) -> cofilings.changed(actor, change.of(), one, words));
    }

    /** The same where answers were taken over as a whole; rows that went are the lead's again. */
    void taken(Actor actor, CofiledChange change, Hand hand) {
        var given = cofilings.of(change.of()).stream().map(Cofiling::assigned).toList();
        changed(actor, change, given, hand);
        for (var one : change.gone(given)) {
            cofilings.takeBack(actor, change.of().id(), new CofilingId(one.id()));
        }
    }

    /** That it is filed: who was given rows of it writes them no more. */
    void filed(Obligation obligation, List<Cofiling.Assigned> given) {
        if (!given.isEmpty()) {
            cofilings.filed(obligation);
        }
    }
}
