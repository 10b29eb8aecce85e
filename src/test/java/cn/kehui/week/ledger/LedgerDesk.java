package cn.kehui.week.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.world.SmallWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An activity that was held, and who counts there. */
@KehuiTest
abstract class LedgerDesk {
    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired Ledgers ledgers;
    @Autowired JdbcClient db;

    Actor filler;
    Actor colleague;
    Actor reviewer;
    Actor neighbour;
    HeldOnce holding;
    ActivityId id;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        colleague = world.person(world.laoshan, "张伟", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER, Role.FILLER);
        neighbour = world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER);
        holding = new HeldOnce(context, reviewer);
        id = holding.held(filler, Map.of("rows[0].capacity", "400"));
    }

    LedgerEntry entered(Actor who, CountTyped typed) {
        var became = ledgers.enter(who, id, typed);
        if (became instanceof Counting.Asked(_, var token)) {
            became = ledgers.enter(who, id, Typing.sure(typed, token));
        }
        assertThat(became).isInstanceOf(Counting.Entered.class);
        return ((Counting.Entered) became).entry();
    }

    ActivityCounts counts() {
        return ledgers.of(activities.activity(reviewer, id));
    }

    List<String> keys(CountTyped typed) {
        return switch (ledgers.enter(filler, id, typed)) {
            case Counting.Unread(var findings) -> findings.stream().map(Finding::key).toList();
            case Counting.Asked(var findings, _) -> findings.stream().map(Finding::key).toList();
            case Counting.Entered _, Counting.Replaced _, Counting.Twice _, Counting.NotHeld _ ->
                    List.of();
        };
    }
}
