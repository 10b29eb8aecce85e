package cn.kehui.duty.inbox;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what is received, in its order.
 *
 * @param next after which the others come; null: there are none
 */
public record Slice(List<Obligation> ones, @Nullable ObligationId next) {

    /** In which order: never by how much units report. */
    public enum Order {
        /** Of duties, and of the codes of units. */
        CODE,
        /** The same, but what somebody had sent back and has come again stands first. */
        AGAIN,
        /** Of the names of units. */
        NAME,
        /** What happened last stands first. */
        TIME
    }

    /**
     * Where it begins.
     *
     * @param after the last that was shown; null: at the beginning
     * @param most how many
     */
    public record From(Order order, @Nullable ObligationId after, int most) {
        /** The first. */
        public static From first(Order order, int most) {
            return new From(order, null, most);
        }
    }
}
