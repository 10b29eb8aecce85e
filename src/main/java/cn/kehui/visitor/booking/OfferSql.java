package cn.kehui.visitor.booking;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.calendar.WorkingDays;
import cn.kehui.week.activity.ActivityId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code booking_offer} table, with what is known of its sessions. */
@Component
class OfferSql {
    /** What was approved of its activity is read, never what is being written. */
    private static final String OFFERS =
            """
            select o.*, coalesce(a.approved #>> '{answers,values,title}', '') as title,
                   a.counts = 'PUBLISHED' and a.merged_into is null and c.published_at is not null as shown,
                   a.stage = 'CANCELLED' as cancelled,
                   (select jsonb_build_object('unit', '', 'values', '{}'::jsonb,
                                              'rows', jsonb_build_array(a.approved -> 'answers' -> 'rows' -> (k.place::int - 1)))
                      from jsonb_array_elements_text(a.approved -> 'rows') with ordinality as k (key, place)
                     where k.key = o.session_key) as session,
                   least(o.capacity, coalesce(p.people, o.capacity)) as room,
                   exists (select 1 from booking b
                            where b.campaign_id = o.campaign_id and b.activity_id = o.activity_id
                              and b.session_key = o.session_key and b.state = 'WAITING') as waiting
              from booking_offer o
              join activity a on a.campaign_id = o.campaign_id and a.id = o.activity_id
              join campaign c on c.id = a.campaign_id
              left join safety_permit p
                on p.campaign_id = o.campaign_id and p.activity_id = o.activity_id and p.number <> ''
             where o.campaign_id = :campaign and o.activity_id = :activity
            """;

    private static final String ONE = OFFERS + " and o.session_key = :session";
    private static final String SUM =
            """
            select count(*) as offers, coalesce(sum(taken), 0) as taken, coalesce(sum(capacity), 0) as capacity
              from booking_offer where campaign_id = :campaign and activity_id = :activity
            """;
    private static final String NAMED =
            """
            select exists (select 1 from booking
                            where campaign_id = :campaign and activity_id = :activity and session_key = :session
                              and name || mobile || mobile_hash <> '')
            """;
    private static final String HELD =
            """
            select turn from booking_offer
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               for update
            """;

    /** The one way in which places are taken: where there are not so many, nothing is. */
    private static final String TAKE =
            """
            update booking_offer
               set taken = taken + :more, turn = turn + :turns
             where campaign_id = :campaign and activity_id = :activity and session_key = :session
               and (:more <= 0 or taken + :more <= :room)
            """;

    private static final String PUT =
            """
            insert into booking_offer (campaign_id, activity_id, session_key, capacity, opens_at, lead_days, lead_working, most,
                                       approves, waits, hold_hours, keep_days, ground_rules, paused, set_by, set_at)
            values (:campaign, :activity, :session, :capacity, :opens, :lead, :working, :most,
                    :approves, :waits, :hours, :keep, :rules, :paused, :by, :now)
            on conflict (campaign_id, activity_id, session_key) do update
               set capacity = excluded.capacity, opens_at = excluded.opens_at, lead_days = excluded.lead_days,
                   lead_working = excluded.lead_working, most = excluded.most, approves = excluded.approves,
                   waits = excluded.waits, hold_hours = excluded.hold_hours, keep_days = excluded.keep_days,
                   ground_rules = excluded.ground_rules, paused = excluded.paused,
                   set_by = excluded.set_by, set_at = excluded.set_at, version = booking_offer.version + 1
             where booking_offer.taken <= excluded.capacity
            """;

    private final JdbcClient db;
    private final OfferRows rows;

    OfferSql(JdbcClient db, OfferRows rows) {
        this.db = db;
        this.rows = rows;
    }

    Optional<SessionOffer> one(SessionId id, WorkingDays days) {
        return ask(ONE, id).query((row, _) -> rows.offer(row, days)).optional();
    }

    /** Those of an activity. */
    List<SessionOffer> of(ActivityId activity, WorkingDays days) {
        return db.sql(OFFERS)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .query((row, _) -> rows.offer(row, days))
                .list();
    }

    /** Over the sessions of an activity. */
    record Sum(int offers, long taken, long capacity) {}

    Sum sum(ActivityId activity) {
        return db.sql(SUM)
                .param("campaign", activity.campaign().value())
                .param("activity", activity.value())
                .query(Sum.class)
                .single();
    }

    /** Whether somebody's name or number is kept for it. */
    boolean named(SessionId id) {
        return ask(NAMED, id).query(Boolean.class).single();
    }

    /**
     * Whoever holds a session is the only one that changes anything of it until the transaction
     * ends.
     *
     * @return how many have come; empty: there is no such offer
     */
    Optional<Long> hold(SessionId id) {
        return ask(HELD, id).query(Long.class).optional();
    }

    /**
     * @param more places; negative: so many are given back
     * @param room how many there are
     * @return whether there were so many
     */
    boolean take(SessionId id, int more, int turns, int room) {
        return ask(TAKE, id).param("more", more).param("turns", turns).param("room", room).update()
                == 1;
    }

    /** Whether it could be: no smaller than what is taken. */
    boolean put(SessionId id, OfferRule rule, Actor by, Instant now) {
        return ask(PUT, id)
                        .param("capacity", rule.capacity())
                        .param("opens", Timestamp.from(rule.opensAt()))
                        .param("lead", rule.lead().days())
                        .param("working", rule.lead().working())
                        .param("most", rule.most())
                        .param("approves", rule.approves())
                        .param("waits", rule.waits().list())
                        .param("hours", rule.waits().hours())
                        .param("keep", rule.kept().days())
                        .param("rules", rule.groundRules())
                        .param("paused", rule.kept().paused())
                        .param("by", by.id().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec ask(String sql, SessionId id) {
        return db.sql(sql)
                .param("campaign", id.activity().campaign().value())
                .param("activity", id.activity().value())
                .param("session", id.key());
    }
}
