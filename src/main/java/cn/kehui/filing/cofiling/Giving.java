package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.org.UnitId;
import java.util.List;

/** What became of an attempt to give rows to another unit. */
public sealed interface Giving {
    /** The most characters of a word to the unit. */
    int WORD = 500;

    /**
     * What is to be given to whom.
     *
     * @param word to the unit; may be empty
     */
    record Gift(UnitId unit, List<RowGroup> parts, String word) {}

    record Given(String unit) implements Giving {}

    /** No rows were chosen. */
    record Nothing() implements Giving {}

    /** Rows are given already: they are taken back first. */
    record Taken(String rows, String unit) implements Giving {}

    /** It is none of those whom the lead may name. */
    record NotNameable() implements Giving {}

    record TooLong(int most) implements Giving {}

    /** It cannot be written as it stands. */
    record Illegal(State state) implements Giving {}
}
