package cn.kehui.visitor.booking;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether places are given, and to whom first. */
final class BookingRules {
    private BookingRules() {}

    /**
     * Why nothing is given, whoever asks; null: it may be. What stands in the way first is said
     * first.
     */
    static @Nullable BookingAnswer closed(SessionOffer offer, Instant now) {
        if (offer.standing() != SessionStanding.OPEN) {
            return new BookingAnswer.Off(offer.standing());
        }
        var closes = offer.at().closesAt();
        if (closes == null) {
            return new BookingAnswer.Undated();
        }
        if (!now.isBefore(closes)) {
            return new BookingAnswer.Over(closes);
        }
        if (offer.rule().kept().paused()) {
            return new BookingAnswer.Paused();
        }
        return now.isBefore(offer.rule().opensAt())
                ? new BookingAnswer.NotYet(offer.rule().opensAt())
                : null;
    }

    /** What a party is told that asks for places, by what is known of them. */
    static BookingAnswer decide(SessionOffer offer, BookingAsk ask, Instant now) {
        var closed = closed(offer, now);
        if (closed != null) {
            return closed;
        }
        int people = ask.visitors().people();
        if (people > offer.rule().most()) {
            return new BookingAnswer.TooMany(offer.rule().most());
        }
        if (people <= offer.free()) {
            boolean approves = offer.rule().approves();
            return new BookingAnswer.Kept(approves ? BookingState.ASKED : BookingState.BOOKED);
        }
        boolean waits = offer.rule().waits().list() && people <= offer.room();
        return waits && ask.waits()
                ? new BookingAnswer.Kept(BookingState.WAITING)
                : new BookingAnswer.Full(offer.free(), waits);
    }

    /**
     * A party that waits.
     *
     * @param turn when it came
     */
    record Waiting(String link, long turn, int people) {}

    /**
     * Whom free places are held for: who came first of those for whom they are enough; whoever is
     * passed over keeps the place in the list.
     *
     * @param waiting in the order in which they came
     */
    static List<Waiting> next(int free, List<Waiting> waiting) {
        var next = new ArrayList<Waiting>();
        int left = free;
        for (var one : waiting) {
            if (one.people() <= left) {
                next.add(one);
                left -= one.people();
            }
        }
        return next;
    }

    /** The first instant that is too late to book; null: it has no day. */
    static @Nullable Instant closes(
            @Nullable LocalDate day,
            @Nullable LocalTime from,
            OfferRule.Lead lead,
            WorkingDays days) {
        if (day == null) {
            return null;
        }
        if (lead.days() == 0) {
            return begins(day, from);
        }
        var last = lead.working() ? days.before(day, lead.days()) : day.minusDays(lead.days());
        return last.plusDays(1).atStartOfDay(Beijing.ZONE).toInstant();
    }

    /** From when on it is under way; without an hour that is certain as its day ends. */
    static Instant begins(LocalDate day, @Nullable LocalTime from) {
        var begins = from == null ? day.plusDays(1).atStartOfDay() : day.atTime(from);
        return begins.atZone(Beijing.ZONE).toInstant();
    }
}
