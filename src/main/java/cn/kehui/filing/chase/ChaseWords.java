package cn.kehui.filing.chase;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.ground.message.Note;
import java.time.LocalDate;

/**
 * What a reminder says: what is owed, till when, to whom; nothing of any other unit. It names days,
 * so that it stays true if it is read later.
 */
final class ChaseWords {
    private ChaseWords() {}

    /**
     * @param step the day whose reminder it is
     * @param address of the product, for the mail; empty: unknown
     */
    static Note note(Owed owed, LocalDate step, Today today, String address) {
        boolean over = today.late(owed.end());
        var last = Moments.last(owed.end());
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
                        Moments.shortDay(today.date()),
                        DueWords.left(owed.end(), today),
                        owed.receiver(),
                        Texts.say(owed.returned() ? "chase.returned" : "chase.open"),
                        there(address, href)),
                href);
    }

    /** The same for who writes a part of a table that another unit files. */
    static Note note(Helped helped, LocalDate step, Today today, String address) {
        boolean over = today.late(helped.end());
        var last = Moments.last(helped.end());
        var href = "/cofilings/" + helped.id();
        return new Note(
                helped.person(),
                helped.duty() + "/" + helped.id() + "/" + helped.unitId() + "/" + step,
                helped.id().toString(),
                Texts.say(
                        over ? "chase.helped-title-over" : "chase.helped-title",
                        helped.lead(),
                        helped.title(),
                        last),
                Texts.say(
                        "chase.helped-body",
                        helped.unit(),
                        helped.campaign(),
                        helped.title(),
                        helped.lead(),
                        last,
                        Moments.shortDay(today.date()),
                        DueWords.left(helped.end(), today),
                        there(address, href)),
                href);
    }

    private static String there(String address, String href) {
        return address.isEmpty() ? Texts.say("chase.there") : address.replaceFirst("/$", "") + href;
    }
}
