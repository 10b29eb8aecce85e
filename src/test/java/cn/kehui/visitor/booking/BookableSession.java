package cn.kehui.visitor.booking;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.calendar.Calendars;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A published activity with one session whose places can be booked, and what is kept of it. */
public final class BookableSession {
    private static final String KEPT =
            """
            select o.taken,
                   coalesce(sum(b.adults + b.children) filter (where b.state in ('BOOKED', 'ASKED', 'HELD')), 0) as places,
                   count(*) filter (where b.state in ('BOOKED', 'ASKED', 'HELD')) as parties,
                   count(*) filter (where b.state = 'WAITING') as waiting
              from booking_offer o
              left join booking b on b.campaign_id = o.campaign_id and b.activity_id = o.activity_id and b.session_key = o.session_key
             where o.campaign_id = :campaign and o.activity_id = :activity and o.session_key = 'k1'
             group by o.taken
            """;

    private static final String APPROVED =
            """
            update activity
               set approved = jsonb_build_object(
                       'rows', '["k1"]'::jsonb,
                       'answers', jsonb_build_object(
                           'unit', '', 'values', '{"title": "海洋科普开放日"}'::jsonb,
                           'rows', jsonb_build_array(jsonb_build_object(
                               'day', :day::text, 'from', '9:00', 'to', '11:30', 'venue', '一号楼'))))
             where campaign_id = :campaign
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final UUID unit = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final String campaign;

    public final SessionId id;

    /** Six days from now. */
    public BookableSession(JdbcClient db, Clock clock, int capacity) {
        this.db = db;
        this.clock = clock;
        campaign = "booked" + unit.toString().substring(0, 8) + "-2025";
        id = SessionId.of(campaign, UUID.randomUUID().toString(), "k1");
        run(
                "insert into unit (id, code, name, region_code, kind, level, line, path) values (:unit, :code, :code, '370200', 'SCHOOL', 'CITY', 'OTHER', :code || '/')");
        run(
                "insert into person (id, unit_id, name, login, created_at) values (:person, :unit, '某填报', :code, now())");
        run(
                "insert into campaign (id, title, year, region_code, definition, published_at) values (:campaign, '科技活动周', 2025, '370200', '{}', now())");
        run(
                """
                insert into activity (campaign_id, id, unit_id, stage, counts, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
                values (:campaign, :activity, :unit, 'PUBLISHED', 'PUBLISHED', '海洋科普开放日', '{}', '["k1"]', '[]', '', :person, now(), :person, now())
                """);
        approved(Beijing.today(clock).plusDays(6).toString());
        db.sql(
                        "insert into activity_session (campaign_id, activity_id, key, place, held_on, starts, ends, venue, online) values (?, ?, 'k1', 0, ?, '09:00', '11:30', '一号楼', false)")
                .params(campaign, id.activity().value(), Beijing.today(clock).plusDays(6))
                .update();
        db.sql(
                        """
                        insert into booking_offer (campaign_id, activity_id, session_key, capacity, opens_at, lead_days, lead_working, most,
                                                   approves, waits, hold_hours, keep_days, ground_rules, paused, set_by, set_at)
                        values (?, ?, 'k1', ?, ?, 0, false, 5, false, true, 2, 30, '请走东门', false, ?, now())
                        """)
                .params(
                        campaign,
                        id.activity().value(),
                        capacity,
                        java.sql.Timestamp.from(clock.instant().minusSeconds(60)),
                        person)
                .update();
    }

    /** As it is kept: places by the count, by the parties, parties that have some, that wait. */
    record Kept(int taken, int places, int parties, int waiting) {}

    Kept kept() {
        return db.sql(KEPT)
                .param("campaign", campaign)
                .param("activity", id.activity().value())
                .query(Kept.class)
                .single();
    }

    /** Another party, whose form and number nobody else has. */
    public static BookingAsk party(int number, int adults, int children) {
        return new BookingAsk(
                BookingLink.make(),
                "小海" + number,
                "139%08d".formatted(number),
                new Visitors(adults, children),
                children > 0,
                false);
    }

    static BookingAsk waiting(BookingAsk ask) {
        return new BookingAsk(
                ask.link(), ask.name(), ask.mobile(), ask.visitors(), ask.guardian(), true);
    }

    public void offers(String what) {
        run("update booking_offer set " + what + " where campaign_id = :campaign");
    }

    /** It is held so many days from today. */
    public void days(int many) {
        db.sql("update activity_session set held_on = ? where campaign_id = ?")
                .params(Beijing.today(clock).plusDays(many), campaign)
                .update();
        approved(Beijing.today(clock).plusDays(many).toString());
    }

    /** It was approved for a day, as somebody typed it. */
    public void approved(String day) {
        db.sql(APPROVED).param("campaign", campaign).param("day", day).update();
    }

    /** What becomes of its activity. */
    public void activity(String what) {
        run("update activity set " + what + " where campaign_id = :campaign");
    }

    /** It counts as another one of the same event. */
    void merged() {
        run(
                """
                with other as (
                    insert into activity (campaign_id, id, unit_id, stage, counts, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at)
                    select campaign_id, gen_random_uuid(), unit_id, stage, counts, title, answers, rows, asides, sealed, begun_by, begun_at, edited_by, edited_at
                      from activity where campaign_id = :campaign
                    returning id)
                update activity a set merged_into = other.id from other where a.campaign_id = :campaign and a.id = :activity
                """);
    }

    /** This process has heard of it. */
    public void remembered(ApplicationContext context) {
        var days = context.getBean(Calendars.class).current();
        var offer = context.getBean(OfferSql.class).one(id, days);
        context.getBean(LiveOffers.class).now(offer.orElseThrow());
    }

    public void booked(String what) {
        run("update booking set " + what + " where campaign_id = :campaign");
    }

    void held(String what) {
        run("update booking set " + what + " where campaign_id = :campaign and state = 'HELD'");
    }

    /** Whoever commits takes it away again. */
    void gone() {
        run("delete from activity where campaign_id = :campaign");
        run("delete from campaign where id = :campaign");
        run("delete from person where id = :person");
        run("delete from unit where id = :unit");
    }

    private void run(String sql) {
        db.sql(sql)
                .param("campaign", campaign)
                .param("activity", id.activity().value())
                .param("unit", unit)
                .param("person", person)
                .param("code", campaign)
                .update();
    }
}
