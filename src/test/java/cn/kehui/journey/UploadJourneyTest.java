package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.photo.film.Filmed;
import cn.kehui.world.Product;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files on their way in, in a real browser over a line that breaks. */
@Tag("slow")
class UploadJourneyTest {
    private static final int BYTES = 3_500_000;

    private static final Pattern PIECE = Pattern.compile("/uploads/[^/?]+$");

    @TempDir static Path folder;
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = new Chromium();
        product = Product.start(folder.resolve("data"), Map.of());
    }

    @AfterAll
    static void end() {
        product.close();
        chromium.close();
    }

    @Test
    void whatWasCutGoesOnAndNothingIsDoubled() throws IOException {
        var bytes = new byte[BYTES];
        new Random(7).nextBytes(bytes);
        System.arraycopy(
                "\0\0\0\u0018ftypmp42".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 12);
        var file = Files.write(folder.resolve("现场.mp4"), bytes);
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("周启航")) {
            var page = filler.page;
            films(filler, "断线续传");
            var pieces = new AtomicInteger();
            page.route(PIECE, route -> cut(route, pieces.incrementAndGet()));
            page.locator("#file").setInputFiles(file);
            page.waitForSelector(".on-their-way li:has-text('秒后接着传')");

            page.waitForSelector(".film-card");
            assertThat(page.locator(".film-card").count()).isEqualTo(1);
            // of its four one went twice; nobody had heard that all were there: they went once more
            assertThat(pieces.get()).isEqualTo(9);
            var kept = page.request().get(product.address() + original(page));
            assertThat(kept.body()).isEqualTo(bytes);
        }
    }

    @Test
    void howLongAFilmIsIsSeenBeforeItLeaves() throws IOException {
        Filmed.need();
        var film = new Filmed(folder).of("长.mp4", 8, "-pix_fmt", "yuv420p");
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("周启航")) {
            var page = filler.page;
            films(filler, "太长的视频");
            page.evaluate("document.querySelector('form.send-photos').dataset.seconds = '5'");
            page.locator("#file").setInputFiles(film);
            page.waitForSelector(".on-their-way li:has-text('长 8 秒，通知要 5 秒以内，请剪短。')");
            Chromium.picture(page, "film-too-long");
            page.locator(".on-their-way button:has-text('照样传')").click();
            page.waitForSelector(".film-card:has-text('视频长 8 秒')");
            Chromium.looked(page, "films");
        }
    }

    private static void films(Visitor filler, String title) {
        filler.go("/campaigns/qingdao-2025/activities");
        filler.page.locator("#title").fill(title);
        Chromium.answered(
                filler.page, () -> filler.page.locator("form.begin button").first().click());
        filler.page.waitForSelector("#fill");
        filler.page.navigate(filler.page.url() + "/recordings");
        filler.page.waitForSelector("form.send-photos.scripted");
    }

    private static String original(Page page) {
        return page.locator(".film-card a:has-text('下载原件')").getAttribute("href");
    }

    /** The second piece does not arrive; of the third and of the last the answer is lost. */
    private static void cut(Route route, int piece) {
        if (piece == 2) {
            route.abort("connectionreset");
        } else if (piece == 4 || piece == 5) {
            route.fetch();
            route.abort("connectionreset");
        } else {
            route.resume();
        }
    }
}
