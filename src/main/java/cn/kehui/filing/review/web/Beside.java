package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands beside a unit's name in the reviewer's list. */
final class Beside {
    private Beside() {}

    /** How it stands with it, and a day of its own; mostly empty. */
    static String unit(Actor reviewer, Obligation one) {
        return Stream.of(standing(reviewer, one), day(one))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
    }

    /** Whether it comes back to the one who had sent it back. */
    static boolean again(Actor reviewer, Obligation one) {
        return one.state() == State.FILED && one.returnsTo(reviewer);
    }

    private static String day(Obligation one) {
        return Move.FILE.from(one.state()).isPresent() ? DueWords.apart(one) : "";
    }

    private static String standing(Actor reviewer, Obligation one) {
        if (again(reviewer, one)) {
            return Texts.say("reviews.again");
        }
        var returnsTo = one.reviewer();
        if (one.state() == State.FILED && returnsTo != null) {
            return Texts.say("reviews.again-to", returnsTo.name());
        }
        return "";
    }
}
