package cn.kehui.duty.campaign;

import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;

/**
 * Some of the units that owe a duty, and to whom they send it.
 *
 * @param words who they are, in the words of the notice
 * @param led for which things they owe it: those that they lead (牵头); empty: for all
 * @param channel how it is sent: the office that takes it, and the way there
 * @param contact the id of a contact of the campaign; empty: none is named
 * @param clause where the notice says so
 */
public record Party(
        String words,
        Selector owedBy,
        String led,
        Receiver receiver,
        String channel,
        String contact,
        String clause) {

    /** Who takes in what is sent. */
    public sealed interface Receiver {
        /** The unit of the campaign's own region that holds this office. */
        record Office(Function function, Level level) implements Receiver {}

        /** The unit of exactly this name. */
        record Named(String unit) implements Receiver {}
    }
}
