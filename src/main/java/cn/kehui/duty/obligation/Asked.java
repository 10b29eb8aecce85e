package cn.kehui.duty.obligation;

import cn.kehui.ground.org.Unit;

/** What became of asking a unit. */
public sealed interface Asked {
    /** It finds the duty on its desk. */
    record Done(Unit unit) implements Asked {}

    /** It owes this already, by the notice or because it was asked before. */
    record Already(Unit unit) implements Asked {}

    record NoReason() implements Asked {}

    /** No open unit of the region has this name. */
    record NoSuchUnit(String name) implements Asked {}
}
