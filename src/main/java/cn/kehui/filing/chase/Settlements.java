package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Moved;
import cn.kehui.ground.message.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is filed needs no reminder any more; in the same transaction. */
@Component
class Settlements {
    private final Messages messages;

    Settlements(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void settle(Moved moved) {
        if (moved.move() == Move.FILE) {
            messages.settle(moved.obligation().toString());
        }
    }
}
