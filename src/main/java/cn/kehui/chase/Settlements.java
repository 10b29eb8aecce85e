package cn.kehui.chase;

import cn.kehui.ground.message.Messages;
import cn.kehui.obligation.Move;
import cn.kehui.obligation.Moved;
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
