package cn.kehui.visitor.booking;

import cn.kehui.ground.account.Act;
import cn.kehui.ground.account.Actor;
import cn.kehui.visitor.programme.PlacesOffered;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import java.util.Map;

/** What the staff does with places and who booked them: the event, and the journal's line. */
public sealed interface BookingAct extends Act {
    SessionId session();

    @Override
    default String subject() {
        return session().activity().toString();
    }

    /** The places of a session are offered by these rules. */
    record BookingOffered(Actor by, Instant at, SessionId session, OfferRule rule)
            implements BookingAct, PlacesOffered.Changed {
        @Override
        public ActivityId activity() {
            return session.activity();
        }

        @Override
        public Map<String, String> detail() {
            return Map.of("number", Integer.toString(rule.capacity()));
        }
    }

    /** The host said yes or no to a booking. */
    record BookingDecided(Actor by, Instant at, SessionId session, String code, boolean yes)
            implements BookingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("name", code, "state", yes ? "同意" : "不同意");
        }
    }

    /** Somebody looked at the number of who booked. */
    record BookingNumberSeen(Actor by, Instant at, SessionId session, String code)
            implements BookingAct {
        @Override
        public Map<String, String> detail() {
            return Map.of("name", code);
        }
    }
}
