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

    Settlements(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void settle(Moved.AtOnce moved) {
        var filed =
                moved.acts().stream()
                        .filter(one -> one.move() == Move.FILE)
                        .map(one -> one.obligation().toString())
                        .toList();
        if (!filed.isEmpty()) {
            messages.settle(filed);
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
            messages.settle(act.rows().of().id().toString(), act.rows().unit());
        }
    }
}
