package cn.kehui.chase;

import cn.kehui.base.Texts;
import cn.kehui.calendar.Today;
import cn.kehui.message.Note;
import cn.kehui.obligation.DueWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * What a reminder says: what is owed, till when, to whom; nothing of any other unit. It names days,
 * so that it stays true if it is read later.
 */
final class ChaseWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日");

    private ChaseWords() {}

    /**
     * @param step the day whose reminder it is
     * @param address of the product, for the mail; empty: unknown
     */
    static Note note(Owed owed, LocalDate step, Today today, String address) {
        boolean over = today.late(owed.end());
        var last = DueWords.last(owed.end());
        var href = "/obligations/" + owed.id();
        return new Note(
                owed.person(),
                owed.duty() + "/" + owed.unitId() + "/" + step,
                owed.id().toString(),
                Texts.say(over ? "chase.title-over" : "chase.title", owed.title(), last),
                Texts.say(
                        "chase.body",
                        owed.unit(),
                        owed.campaign(),
                        owed.title(),
                        last,
                        DAY.format(today.date()),
                        DueWords.left(owed.end(), today),
                        owed.receiver(),
                        Texts.say(owed.returned() ? "chase.returned" : "chase.open"),
                        address.isEmpty()
                                ? Texts.say("chase.there")
                                : address.replaceFirst("/$", "") + href),
                href);
    }
}
