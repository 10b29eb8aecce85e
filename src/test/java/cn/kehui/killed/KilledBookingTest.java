package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.database.OutsidePostgres;
import cn.kehui.visitor.booking.BookableSession;
import cn.kehui.visitor.booking.BookingLink;
import cn.kehui.visitor.booking.web.Worked;
import cn.kehui.world.DemoServer;
import cn.kehui.world.Guest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two products on one database give the places of one session, and one of them is killed: the other
 * goes on, whatever was said is kept, and who got no answer sends the same form again and books
 * once.
 */
@Tag("slow")
class KilledBookingTest {
    private static final int PEOPLE = 120;
    private static final int CAPACITY = 100;
    private static final int KILLED_AFTER = 15;
    private static final String LINKS = "select link from booking where state = 'BOOKED'";
    private static final String TAKEN = "select taken from booking_offer";
    private static final String PLACES = "select sum(adults + children) from booking";

    @TempDir Path folder;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Test
    void theOtherGoesOnAndNothingThatWasSaidIsLost() throws Exception {
        try (var outside = OutsidePostgres.start()) {
            var to = outside.coordinates();
            var variables =
                    Map.of(
                            "KEHUI_DB_URL", to.url(),
                            "KEHUI_DB_USER", to.user(),
                            "KEHUI_DB_PASSWORD", to.password());
            var first = DemoServer.empty(folder.resolve("one"), variables);
            var second = DemoServer.empty(folder.resolve("two"), variables);
            try {
                var db =
                        JdbcClient.create(
                                new DriverManagerDataSource(to.url(), to.user(), to.password()));
                var session = new BookableSession(db, Clock.systemUTC(), CAPACITY);
                var page = "/booking/" + session.id.path();
                booked(first, second, page);
                assertThat(first.isAlive()).isFalse();
                assertThat(told).hasSize(CAPACITY);
                assertThat(new HashSet<>(db.sql(LINKS).query(String.class).list())).isEqualTo(told);
                assertThat(db.sql(TAKEN).query(Integer.class).list()).containsExactly(CAPACITY);
                assertThat(db.sql(PLACES).query(Integer.class).list()).containsExactly(CAPACITY);
            } finally {
                first.kill();
                second.kill();
            }
        }
    }

    private void booked(DemoServer first, DemoServer second, String page) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = new ArrayList<Callable<Void>>();
            for (int i = 0; i < PEOPLE; i++) {
                int number = i;
                all.add(
                        () -> {
                            book(number % 2 == 0 ? first : second, second, page, number);
                            if (told.size() > KILLED_AFTER) {
                                first.kill();
                            }
                            return null;
                        });
            }
            for (Future<Void> one : threads.invokeAll(all)) {
                one.get();
            }
        }
    }

    /** Who gets no answer sends the same form where somebody is. */
    private void book(DemoServer at, DemoServer other, String page, int number) throws Exception {
        var link = BookingLink.make();
        try {
            send(new Guest(at.address()), page, link, number);
        } catch (IOException e) {
            send(new Guest(other.address()), page, link, number);
        }
    }

    private void send(Guest guest, String page, BookingLink link, int number) throws Exception {
        var fields =
                Map.of(
                        "_csrf", guest.get(page).csrf(),
                        "link", link.secret(),
                        "proof", Worked.of(page, link),
                        "name", "小海" + number,
                        "mobile", "139%08d".formatted(number),
                        "adults", "1");
        int status = guest.post(page, fields).status();
        while (status == 202) {
            status = guest.post(page, fields).status();
        }
        assertThat(status).isIn(303, 409);
        if (status == 303) {
            told.add(link.hash());
        }
    }
}
