package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.MovedClock;
import cn.kehui.world.Product;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family goes through a door whose two telephones have no network; afterwards all adds up. */
@Tag("slow")
class DoorJourneyTest {
    /** From the morning on which the demo begins, 6 May 9:30, to 25 May 8:40. */
    private static final Duration UNTIL_THE_DOORS_OPEN =
            Duration.ofDays(18).plusHours(23).plusMinutes(10);

    @TempDir static Path folder;
    private static final MovedClock CLOCK = new MovedClock();
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        product = Product.start(folder.resolve("data"), Map.of(), CLOCK);
    }

    @AfterAll
    static void end() {
        product.close();
        chromium.close();
    }

    @Test
    void twoTelephonesWithoutANetworkAddUpAfterwards() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var desk = chromium.desk();
                var one = chromium.context(360, 740, true);
                var other = chromium.context(360, 740, true)) {
            var before = cast.as("赵一鸣");
            var ticket = booked(desk, new DoorUnit(before, product.address()).offers());
            before.close();
            CLOCK.move(UNTIL_THE_DOORS_OPEN);
            var unit = cast.as("赵一鸣");
            var doors = new DoorUnit(unit, product.address());
            var link = doors.passes();
            var east = opened(one, link);
            var west = opened(other, link);
            Chromium.looked(east, "door-open");
            east.setViewportSize(360, 740);

            one.setOffline(true);
            other.setOffline(true);
            scans(east, ticket, "可以进：成人 2 人、儿童 1 人");
            scans(east, ticket, "已用过");
            assertThat(east.locator("#result").innerText()).contains("本机");
            scans(west, ticket, "可以进");
            clicks(west, "[data-click=IN][data-who=adults]", 2);
            clicks(east, "[data-click=IN][data-who=children]", 1);
            types(east, "", "先输入预约码");
            types(east, "KH1-000000000000-000000000000-2-1-1-" + "0".repeat(103), "认不出");
            assertThat(east.locator("#net").innerText()).contains("2 条等联网后自动传");
            doors.cancels();
            Chromium.looked(east, "door-offline");
            east.setViewportSize(360, 740);

            east.reload(); // from what the browser kept
            east.waitForSelector("#net:has-text('没有网络')");
            assertThat(east.locator("#inside").innerText()).isEqualTo("4");
            scans(east, ticket, "已用过");

            one.setOffline(false);
            other.setOffline(false);
            for (var telephone : new Page[] {east, west}) {
                telephone.waitForSelector("#inside:text-is('6')", waiting());
                telephone.waitForFunction(
                        "() => !document.getElementById('net').textContent.includes('等')");
            }
            tellsOfTheCancelled(east);
            doors.looksOn();
            clicks(west, "[data-click=IN][data-who=adults]", 2);
            west.waitForSelector("#alarm:has-text('停止入场')");
            Chromium.looked(west, "door-full");

            one.route("**/events", Route::abort);
            clicks(east, "[data-click=IN][data-who=adults]", 1);
            unit.page.locator("form[action$='/revocation'] button").click();
            west.waitForSelector("#net:has-text('已停用')", waiting());
            unit.close();
            sendsWhatIsLeft(one, east);
        }
    }

    /** A link that was revoked, reloaded by whoever had not sent everything. */
    private static void sendsWhatIsLeft(BrowserContext one, Page east) {
        east.reload();
        east.waitForSelector("main:has-text('这个链接已停用或过期')");
        east.waitForSelector("#left:has-text('还有 1 条没有传')");
        Chromium.looked(east, "door-ended");
        one.unroute("**/events");
        east.waitForSelector("#left:has-text('都已经传完')", waiting());
    }

    /** What one telephone sent is told the other ten seconds later. */
    private static Page.WaitForSelectorOptions waiting() {
        return new Page.WaitForSelectorOptions().setTimeout(60_000);
    }

    /** That the ticket was no good any more is said until somebody has seen it. */
    private static void tellsOfTheCancelled(Page telephone) {
        telephone.waitForSelector("#told li:has-text('3 人')");
        Chromium.looked(telephone, "door-cancelled");
        telephone.setViewportSize(360, 740);
        telephone.locator("#told-seen").click();
        telephone.waitForSelector(
                "#told", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** A picture of a family's ticket. */
    private static Path booked(BrowserContext browser, String places) {
        var page = browser.newPage();
        page.navigate(product.address() + places);
        page.locator("#name").fill("小海妈妈");
        page.locator("#mobile").fill("13905320001");
        page.locator("#adults").fill("2");
        page.locator("#children").fill("1");
        page.locator("#guardian").check();
        page.locator("form.ask button.press").click();
        page.waitForURL(url -> url.contains("/b/"));
        Chromium.looked(page, "door-ticket");
        var picture = folder.resolve("ticket.png");
        page.locator(".ticket svg").screenshot(new Locator.ScreenshotOptions().setPath(picture));
        return picture;
    }

    private static Page opened(BrowserContext browser, String link) {
        var page = browser.newPage();
        page.navigate(link);
        page.waitForSelector("#net:has-text('已联网')");
        page.waitForFunction(
                "() => caches.match(location.pathname).then(found => found !== undefined)");
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        return page;
    }

    private static void scans(Page page, Path picture, String said) {
        page.locator("#photo").setInputFiles(picture);
        page.waitForSelector("#result:has-text('" + said + "')");
    }

    private static void types(Page page, String code, String said) {
        page.locator("#code").fill(code);
        page.locator("#typed button").click();
        page.waitForSelector("#result:has-text('" + said + "')");
    }

    private static void clicks(Page page, String what, int times) {
        for (int i = 0; i < times; i++) {
            int before = Integer.parseInt(page.locator("#inside").innerText());
            page.locator(what).click();
            page.waitForSelector("#inside:text-is('" + (before + 1) + "')");
        }
    }
}
