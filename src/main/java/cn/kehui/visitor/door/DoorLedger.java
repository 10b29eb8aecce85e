package cn.kehui.visitor.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.ledger.ActivityCounts;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import cn.kehui.week.ledger.Counting;
import cn.kehui.week.ledger.LedgerEntry;
import cn.kehui.week.ledger.Ledgers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was counted at the doors of an activity, entered into its ledger: each session's tickets and
 * clicks as an entry of its own, put right where telephones sent more afterwards.
 */
@Service
public class DoorLedger {
    private final Activities activities;
    private final Ledgers ledgers;
    private final DoorCountSql counts;

    DoorLedger(Activities activities, Ledgers ledgers, DoorCountSql counts) {
        this.activities = activities;
        this.ledgers = ledgers;
        this.counts = counts;
    }

    /**
     * @param entered how many entries are new
     * @param asks what has to be answered first: somebody counted beside, perhaps the same people
     */
    public record Entered(int entered, List<Finding> asks) {}

    /** What one door counted of one session in one way. */
    private record Figure(String session, CountGrade grade, long people) {
        /** The same for the same: pressed twice it is entered once. */
        UUID id(ActivityId activity, int number) {
            var words = "door " + activity + " " + session + " " + grade + " " + number;
            return UUID.nameUUIDFromBytes(words.getBytes(UTF_8));
        }
    }

    /**
     * Enters what telephones have sent so far; done twice it is done once. What a person put right
     * in the ledger stays as that person has it.
     *
     * @param sure whether what was asked is so: who was counted beside are other people
     * @throws NotFound unless the actor's unit leads the activity, and it was held
     */
    @Transactional
    public Entered enter(Actor actor, ActivityId id, boolean sure) {
        var activity = activities.activity(actor, id);
        if (!Ledgers.enters(actor, activity)) {
            throw new NotFound(id);
        }
        int entered = 0;
        var asks = new ArrayList<Finding>();
        for (var figure : figures(counts.of(id))) {
            var typed = typed(ledgers.of(activity), id, figure);
            if (typed != null) {
                var found = put(actor, id, typed, sure);
                asks.addAll(found);
                entered += found.isEmpty() ? 1 : 0;
            }
        }
        return new Entered(entered, asks);
    }

    private static List<Figure> figures(Map<String, DoorCount> counts) {
        var figures = new ArrayList<Figure>();
        counts.forEach(
                (session, count) -> {
                    figures.add(new Figure(session, CountGrade.TICKET, count.ticketed()));
                    var walked = Math.max(0, count.walked().people());
                    figures.add(new Figure(session, CountGrade.CLICKER, walked));
                });
        return figures;
    }

    /** Null: it stands there as it is, or a person has another. */
    private static @Nullable CountTyped typed(
            ActivityCounts there, ActivityId activity, Figure figure) {
        int number = 0;
        LedgerEntry last = null;
        for (var one = there.entry(figure.id(activity, 0));
                one.isPresent();
                one = there.entry(figure.id(activity, number))) {
            last = one.get();
            number++;
        }
        if (last == null && figure.people() == 0) {
            return null;
        }
        if (last != null
                && (there.inPlaceOf(last.id()).isPresent()
                        || Long.valueOf(figure.people()).equals(last.quantity()))) {
            return null;
        }
        return new CountTyped(
                figure.id(activity, number),
                Counted.ON_SITE,
                String.valueOf(figure.people()),
                figure.grade(),
                figure.session(),
                Texts.say("door.source"),
                last == null
                        ? null
                        : new CountTyped.Right(last.id(), Texts.say("door.sent-later"), false),
                "");
    }

    /** What is asked a second time is for a person to answer. */
    private List<Finding> put(Actor actor, ActivityId id, CountTyped typed, boolean sure) {
        var became = ledgers.enter(actor, id, typed);
        if (became instanceof Counting.Asked(_, var token) && (sure || ours(id, actor, typed))) {
            became = ledgers.enter(actor, id, sure(typed, token));
        }
        return switch (became) {
            case Counting.Asked(var findings, _) -> findings;
            case Counting.Unread(var findings) -> findings;
            case Counting.Entered _, Counting.Replaced _, Counting.Twice _, Counting.NotHeld _ ->
                    List.of();
        };
    }

    /** Whether only the doors counted beside: tickets and clicks are different people. */
    private boolean ours(ActivityId id, Actor actor, CountTyped typed) {
        var source = Texts.say("door.source");
        return ledgers
                .of(activities.activity(actor, id))
                .beside(Counted.ON_SITE, typed.session())
                .stream()
                .allMatch(one -> one.said().source().equals(source));
    }

    private static CountTyped sure(CountTyped typed, String token) {
        return new CountTyped(
                typed.under(),
                typed.what(),
                typed.quantity(),
                typed.grade(),
                typed.session(),
                typed.source(),
                typed.replaces(),
                token);
    }
}
