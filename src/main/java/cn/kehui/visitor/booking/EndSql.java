package cn.kehui.visitor.booking;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking} table, where names and numbers are deleted. */
@Component
class EndSql {
    private static final Duration ENDED = Duration.ofDays(1);

    /** In which campaigns places are offered; each is read and written by itself. */
    private static final String CAMPAIGNS =
            "select distinct campaign_id from booking_offer order by 1";

    private static final String NAMED =
            """
            select distinct activity_id from booking
             where campaign_id = :campaign and name || mobile || mobile_hash <> ''
            """;

    /** Where no day is known any more, the party's own last move counts as it. */
    private static final String DELETE =
            """
            update booking
               set name = '', mobile = '', mobile_hash = ''
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and name || mobile || mobile_hash <> ''
               and (coalesce(:day, (moved_at at time zone 'Asia/Shanghai')::date) + :keep < :today
                    or state in ('CANCELLED', 'DECLINED', 'LAPSED') and moved_at < :ended)
            """;

    /** Before every other. */
    private static final UUID FIRST = new UUID(0, 0);

    /** In whatever campaign: they are gone through one after the other. */
    private static final String AWAITING =
            """
            select distinct campaign_id, activity_id, session_key
              from booking
             where state in ('ASKED', 'WAITING') and (campaign_id, activity_id, session_key) > (:campaign, :activity, :session)
             order by campaign_id, activity_id, session_key limit :most
            """;

    private static final String LAPSE =
            """
            with lapsed as (
                update booking set state = 'LAPSED', moved_at = :now
                 where campaign_id = :campaign and activity_id = :activity and session_key = :session and state = :state
                returning adults + children as people)
            select coalesce(sum(people), 0) from lapsed
            """;

    private final JdbcClient db;

    EndSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * Sessions on which somebody waits for a place or for the host.
     *
     * @param after the one after which they come; null: from the first
     */
    List<SessionId> awaiting(@Nullable SessionId after, int most) {
        return db.sql(AWAITING)
                .param("campaign", after == null ? "" : after.activity().campaign().value())
                .param("activity", after == null ? FIRST : after.activity().value())
                .param("session", after == null ? "" : after.key())
                .param("most", most)
                .query((row, _) -> BookingSql.session(row))
                .list();
    }

    /**
     * Ends all of a session that are in a state.
     *
     * @return how many people they were
     */
    int lapse(SessionId session, BookingState state, Instant now) {
        return ask(LAPSE, session)
                .param("state", state.name())
                .param("now", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }

    /** Activities for which somebody's name or number is kept, in whatever campaign. */
    List<ActivityId> named() {
        return db.sql(CAMPAIGNS).query(String.class).list().stream()
                .map(CampaignId::new)
                .flatMap(campaign -> named(campaign).stream())
                .toList();
    }

    private List<ActivityId> named(CampaignId campaign) {
        return db.sql(NAMED)
                .param("campaign", campaign.value())
                .query((row, _) -> new ActivityId(campaign, row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Deletes the names and numbers of a session that are kept long enough: to the end of the day
     * so many days after it, and a day where the booking has ended.
     */
    int delete(SessionOffer offer, LocalDate today, Instant now) {
        return ask(DELETE, offer.id())
                .param("day", offer.at().day(), Types.DATE)
                .param("keep", offer.rule().kept().days())
                .param("today", today)
                .param("ended", Timestamp.from(now.minus(ENDED)))
                .update();
    }
}
