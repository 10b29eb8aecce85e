package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.visitor.booking.BookingGuests;
import cn.kehui.visitor.booking.BookingOffers;
import cn.kehui.visitor.booking.OfferRule;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import java.time.Instant;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What another district offers to visitors, and who has booked there. */
final class OtherBookings {
    final SessionId session;
    final String code;

    OtherBookings(ApplicationContext context, Actor filler, ActivityId activity) {
        var activities = context.getBean(Activities.class);
        var key = activities.sessions(activities.activity(filler, activity)).getFirst().key();
        session = new SessionId(activity, key);
        var rule =
                new OfferRule(
                        30,
                        Instant.EPOCH,
                        new OfferRule.Lead(0, false),
                        5,
                        false,
                        new OfferRule.Waits(true, 24),
                        "",
                        new OfferRule.Kept(30, false, 0));
        if (!context.getBean(BookingOffers.class).set(filler, session, rule).isEmpty()) {
            throw new IllegalStateException("it may be offered");
        }
        context.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into booking (campaign_id, activity_id, session_key, link, turn, state, name, mobile, mobile_hash,
                                             adults, children, asked_at, moved_at)
                        values (?, ?, ?, 'ABCD1234EFGH', 1, 'CANCELLED', '小海', '', '', 2, 0, now(), now())
                        """)
                .params(activity.campaign().value(), activity.value(), key)
                .update();
        code =
                context.getBean(BookingGuests.class)
                        .of(filler, session, 0, 1)
                        .ones()
                        .getFirst()
                        .code();
    }
}
