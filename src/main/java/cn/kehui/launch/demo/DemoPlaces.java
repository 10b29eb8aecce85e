package cn.kehui.launch.demo;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.YamlMap;
import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.BookingAsk;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.BookingOffers;
import cn.kehui.visitor.booking.Bookings;
import cn.kehui.visitor.booking.OfferRule;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.booking.Visitors;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Places on sessions of the demo's world, and who has booked some. */
@Component
class DemoPlaces {
    private static final int HOURS = 24;
    private static final int KEPT_DAYS = 30;

    private final Activities activities;
    private final BookingOffers offers;
    private final Bookings bookings;
    private final Clock clock;
    private final List<Party> parties = new ArrayList<>();

    DemoPlaces(Activities activities, BookingOffers offers, Bookings bookings, Clock clock) {
        this.activities = activities;
        this.offers = offers;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * How places of one session are given.
     *
     * @param session the first is 1
     * @param most people in one party
     * @param rules shown before booking; may be empty
     * @param booked people in each party that has booked
     */
    record Offer(int session, int capacity, int most, String rules, List<String> booked) {
        static Offer of(YamlMap one) {
            one.done("session", "capacity", "most", "rules", "booked");
            return new Offer(
                    one.limit("session"),
                    one.limit("capacity"),
                    one.limit("most"),
                    one.textOr("rules", ""),
                    one.texts("booked"));
        }
    }

    private record Party(SessionId session, BookingAsk ask) {}

    /** Offers them; who has booked comes later, when the door is open. */
    void offer(Actor filler, ActivityId id, List<Offer> all) {
        var rows = activities.activity(filler, id).rows();
        for (var one : all) {
            var session = new SessionId(id, rows.get(one.session() - 1));
            var rule =
                    new OfferRule(
                            one.capacity(),
                            clock.instant(),
                            new OfferRule.Lead(1, false),
                            one.most(),
                            false,
                            new OfferRule.Waits(true, HOURS),
                            one.rules(),
                            new OfferRule.Kept(KEPT_DAYS, false, 0));
            var against = offers.set(filler, session, rule);
            if (!against.isEmpty()) {
                throw new IllegalStateException("the demo's own places: " + against);
            }
            one.booked().forEach(people -> parties.add(party(session, people)));
        }
    }

    /** A family: of four, two are children. */
    private Party party(SessionId session, String people) {
        int all = Integer.parseInt(people);
        int children = all / 2;
        var mobile = "1390532%04d".formatted(parties.size());
        var visitors = new Visitors(all - children, children);
        var ask = new BookingAsk(BookingLink.make(), "演示", mobile, visitors, children > 0, false);
        return new Party(session, ask);
    }

    /**
     * Once the product runs: places are given by who has the session in hand. A visitor who was
     * quicker has the place.
     */
    void book() {
        for (var one : parties) {
            switch (bookings.book(one.session(), one.ask())) {
                case BookingAnswer.Kept _, BookingAnswer.Full _, BookingAnswer.Queued _ -> {}
                case BookingAnswer answer ->
                        throw new IllegalStateException("the demo's own party: " + answer);
            }
        }
        parties.clear();
    }
}
