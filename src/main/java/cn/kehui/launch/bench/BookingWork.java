package cn.kehui.launch.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.database.Database;
import cn.kehui.launch.bench.meter.Timed;
import cn.kehui.visitor.booking.BookingAnswer;
import cn.kehui.visitor.booking.BookingAsk;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.Bookings;
import cn.kehui.visitor.booking.SessionId;
import cn.kehui.visitor.booking.Visitors;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places on one hot session: how many are given a second, and how many are told that it is full.
 */
final class BookingWork implements Work {
    private static final String CAMPAIGN = "booking-2025";
    private static final String ACTIVITY = "00000000-0000-7000-8000-000000000003";
    private static final PersonId HOST =
            new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    private static final int PLACES = 50_000;
    private static final int CLIENTS = 500;
    private static final int BATCH = 500;
    private static final String BARE = "rows of the same bytes inserted " + BATCH + " a commit";
    private static final String NOTHING = "as many calls of nothing";
    private static final String ROWS =
            "insert into %s select n, repeat('x', 350) from generate_series(%d, %d) as n";

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public void measure(Measuring bench) throws IOException {
        int places = bench.runs(PLACES);
        founded(bench, places);
        var bookings = bench.bean(Bookings.class);
        rate(bench, bookings, "k1", places / 5); // warms up
        var bare = bare(bench, places);
        var given = rate(bench, bookings, "k2", places);
        bench.say(
                new Figure(
                        "bookings accepted on one session",
                        given.perSecond(),
                        "/s",
                        bare.perSecond() * BATCH,
                        BARE));
        bench.say(new Figure("booking p95", given.within(0.95), "ms", bare.within(0.95), BARE));
        var empty = bench.timed(CLIENTS, places, _ -> {});
        var full = bench.timed(CLIENTS, places, number -> full(bookings, number));
        var page = bench.timed(CLIENTS, places, _ -> page(bookings));
        bench.say(
                new Figure(
                        "full answers, from memory",
                        page.perSecond(),
                        "/s",
                        empty.perSecond(),
                        NOTHING));
        bench.say(
                new Figure(
                        "full answers, forms sent",
                        full.perSecond(),
                        "/s",
                        empty.perSecond(),
                        NOTHING));
        bench.say(new Figure("oversold places", oversold(bench), "", 0, "what may be"));
        new DoorListing(bench, SessionId.of(CAMPAIGN, ACTIVITY, "k2")).say(HOST);
    }

    private static Timed rate(Measuring bench, Bookings bookings, String session, int many) {
        var kept = new AtomicInteger();
        var timed =
                bench.timed(
                        CLIENTS,
                        many,
                        number -> {
                            if (answer(bookings, session, number) instanceof BookingAnswer.Kept) {
                                kept.incrementAndGet();
                            }
                        });
        if (kept.get() != many) {
            throw new IllegalStateException("booked: " + kept + " of " + many);
        }
        return timed;
    }

    /** Who is told to wait asks again, as a page does. */
    private static BookingAnswer answer(Bookings bookings, String session, int number) {
        var ask = ask(number);
        var id = SessionId.of(CAMPAIGN, ACTIVITY, session);
        var answer = bookings.book(id, ask);
        while (answer instanceof BookingAnswer.Queued) {
            answer = bookings.book(id, ask);
        }
        return answer;
    }

    private static void full(Bookings bookings, int number) {
        var answer = answer(bookings, "k2", 1_000_000 + number);
        if (!(answer instanceof BookingAnswer.Full)) {
            throw new IllegalStateException("not full: " + answer);
        }
    }

    /** What a page asks that says so. */
    private static void page(Bookings bookings) {
        var offer = bookings.offer(SessionId.of(CAMPAIGN, ACTIVITY, "k2"));
        if (bookings.closed(offer) != null || offer.free() > 0) {
            throw new IllegalStateException("not full: " + offer);
        }
    }

    private static BookingAsk ask(int number) {
        return new BookingAsk(
                BookingLink.make(),
                "量尺" + number,
                "139%08d".formatted(number),
                new Visitors(1, 0),
                false,
                false);
    }

    private static Timed bare(Measuring bench, int places) {
        try (var owner = bench.bean(Database.class).coordinates().connect();
                var words = owner.createStatement()) {
            return bench.timed(1, Math.max(1, places / BATCH), run -> rows(words, run));
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may write", e);
        }
    }

    private static void rows(java.sql.Statement words, int run) {
        try {
            words.execute(ROWS.formatted("bench_bare", run * BATCH, run * BATCH + BATCH - 1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double oversold(Measuring bench) {
        return bench.db()
                .sql(
                        """
                        select coalesce(sum(greatest(0, b.places - o.capacity)), 0)
                          from booking_offer o
                          join (select campaign_id, activity_id, session_key, sum(adults + children) as places
                                  from booking
                                 where campaign_id = :campaign and state in ('BOOKED', 'ASKED', 'HELD')
                                 group by campaign_id, activity_id, session_key) b
                            on b.campaign_id = o.campaign_id and b.activity_id = o.activity_id and b.session_key = o.session_key
                         where o.campaign_id = :campaign
                        """)
                .param("campaign", CAMPAIGN)
                .query(Double.class)
                .single();
    }

    private static void founded(Measuring bench, int places) throws IOException {
        var database = bench.bean(Database.class);
        try (var script = BookingWork.class.getResourceAsStream("/bench/booking.sql");
                Connection owner = database.coordinates().connect();
                var words = owner.createStatement()) {
            var text = new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
            words.execute(text.formatted(CAMPAIGN, places, 2));
            Measuring.counted(database);
        } catch (SQLException e) {
            throw new IllegalStateException("the owner may write a session", e);
        }
    }
}
