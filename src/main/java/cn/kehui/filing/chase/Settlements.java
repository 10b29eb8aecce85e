package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.filing.cofiling.CofilingAct;
import cn.kehui.ground.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is filed, or said to be filled in, needs no reminder any more; in the same transaction. */
@Component
class Settlements {
    private final Messages messages;
    private final HelpedSql helped;

    Settlements(Messages messages, HelpedSql helped) {
        this.messages = messages;
        this.helped = helped;
    }

    @EventListener
    void settle(Moved moved) {
        if (moved.move() == Move.FILE) {
            messages.settle(moved.obligation().toString());
            helped.units(moved.campaign(), moved.obligation())
                    .forEach(unit -> messages.settle(Helped.about(moved.obligation(), unit)));
        }
    }

    /** Of who says that its rows are filled in, or has none any more. */
    @EventListener
    void settle(CofilingAct act) {
        boolean over =
                switch (act) {
                    case CofilingAct.RowsDone _, CofilingAct.RowsTakenBack _ -> true;
                    case CofilingAct.RowsGiven _,
                            CofilingAct.RowsAdded _,
                            CofilingAct.RowsLeft _,
                            CofilingAct.RowsUndone _,
                            CofilingAct.RowsReturned _,
                            CofilingAct.RowsChanged _ ->
                            false;
                };
        if (over) {
            messages.settle(Helped.about(act.rows().of().id(), act.rows().unit()));
        }
    }
}
