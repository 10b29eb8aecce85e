package cn.kehui.killed;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.database.OutsidePostgres;
import cn.kehui.ground.database.Settings;
import cn.kehui.world.Guest;
import cn.kehui.world.Product;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;

/**
 * An office whose database is somebody else's, and one of its people at the statistics table; the
 * product waits two seconds where it would wait thirty.
 */
final class Office implements AutoCloseable {
    final OutsidePostgres outside;
    final Product product;
    final Guest guest;
    final String form;
    private final String place;
    private final String csrf;

    Office(Path folder) throws Exception {
        outside = OutsidePostgres.start();
        var settings = new Settings(folder.resolve("data"), "a test", outside.coordinates());
        product = Product.start(settings, Map.of("kehui.database.patience", "2s"));
        guest = new Guest(product.address());
        guest.signIn("崂山区科学技术局");
        form =
                guest.get("/desk").page().select("a[href^=/obligations/]").stream()
                        .filter(link -> link.text().contains("统计表"))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        var page = guest.get(form);
        place = input(page).attr("name");
        csrf = page.csrf();
    }

    /** The obligation that {@code form} is about. */
    String id() {
        return form.substring(form.lastIndexOf('/') + 1);
    }

    /** Saves one answer as the page's script does, and says what is there afterwards. */
    String saved(String figure) throws Exception {
        var page = guest.get(form);
        var sent = Map.of("place", place, "typed", figure, "_csrf", page.csrf());
        assertThat(guest.postForJson(form + "/answers", sent).status()).isEqualTo(200);
        return figure();
    }

    String figure() throws Exception {
        return input(guest.get(form)).val();
    }

    /** Files the whole form, as a browser without a script does. */
    Guest.Answer file(String figure) throws Exception {
        var under = UUID.randomUUID().toString();
        return guest.post(
                form + "/submissions", Map.of(place, figure, "_csrf", csrf, "under", under));
    }

    /** Nobody restarts anything: the pool finds its way back by itself. */
    void waitUntilItWorks() throws Exception {
        for (int tenths = 0; tenths < 200 && guest.get("/desk").status() != 200; tenths++) {
            Thread.sleep(100);
        }
        assertThat(guest.get("/desk").status()).isEqualTo(200);
    }

    /** Whatever was taken from the pool is given back, and nobody waits. */
    void atRest() throws Exception {
        var pool = product.the(HikariDataSource.class).getHikariPoolMXBean();
        for (int tenths = 0; tenths < 100 && pool.getActiveConnections() > 0; tenths++) {
            Thread.sleep(100);
        }
        assertThat(pool.getActiveConnections()).isZero();
        assertThat(pool.getThreadsAwaitingConnection()).isZero();
    }

    long number(String sql) throws Exception {
        try (var db = outside.coordinates().connect();
                var found = db.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() throws Exception {
        product.close();
        outside.close();
    }

    private static Element input(Guest.Answer page) {
        return page.page().selectFirst(".field.figure input[type=text]");
    }
}
