package cn.kehui.staff.entrance.reset;

import cn.kehui.ground.base.Finding;
import java.util.List;

/** Resets that wait: for a decision, or for their owner. */
public record ResetPage(List<One> waiting, List<Finding> findings) {

    /**
     * One of them.
     *
     * @param title who proposed what for whom
     * @param state what it waits for
     * @param decides whether whoever looks may decide
     * @param prints whether whoever looks prints the link
     * @param withdraws whether whoever looks may take it back
     */
    public record One(
            String id,
            String title,
            String state,
            boolean decides,
            boolean prints,
            boolean withdraws) {}
}
