package cn.kehui.week.doubles;

import cn.kehui.week.doubles.Likelihood.State;

/** What became of an attempt to decide on two activities. */
public sealed interface Resolving {

    /** It was decided. */
    record Decided(State state) implements Resolving {}

    /** Somebody was faster: so it stands now. */
    record Overtaken(Likelihood now) implements Resolving {}

    /**
     * The one that was to count is not published and the other is: nobody would see it any more.
     */
    record Hidden() implements Resolving {}

    /** Totals of the campaign were frozen since: what was counted stays. */
    record Counted() implements Resolving {}
}
