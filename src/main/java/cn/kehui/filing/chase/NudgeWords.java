package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.message.Note;

/** What a reminder by hand says: the words that were set, with the unit's own duty in them. */
final class NudgeWords {
    private NudgeWords() {}

    static Note note(PersonId person, Obligation one, NudgeRule rule, Today today) {
        return new Note(
                person,
                one.id() + "/nudge/" + today.now(),
                one.id().toString(),
                Texts.say("chase.nudge", one.title()),
                rule.said(place -> in(place, one, today)),
                "/obligations/" + one.id());
    }

    private static String in(String place, Obligation one, Today today) {
        var end = one.end();
        return switch (place) {
            case "单位" -> one.owes().name();
            case "任务" -> one.title();
            case "截止" -> end == null ? Texts.say("due.none") : Moments.last(end);
            case "还剩" -> DueWords.left(one, today);
            case "报给" -> one.receiver().name();
            default -> "{" + place + "}"; // what no setting takes in stands as it was written
        };
    }
}
