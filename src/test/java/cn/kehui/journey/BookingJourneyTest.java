package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Product;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A unit offers places, a family books them, another waits and gets them when these cancel. */
@Tag("slow")
class BookingJourneyTest {
    private static final String ACTIVITY = "石老人海边的潮间带课堂";

    @TempDir static Path folder;
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = new Chromium();
        product = Product.start(folder.resolve("data"), Map.of());
    }

    @AfterAll
    static void end() {
        product.close();
        chromium.close();
    }

    @Test
    void familiesBookWaitAndGetWhatOthersGiveBack() {
        var places = offered();
        try (var desk = chromium.desk();
                var phone = chromium.context(360, 740, true);
                var plain = chromium.context(360, 740, false)) {
            var first = opened(desk, places);
            Chromium.looked(first, "booking-form");
            types(first, "小海妈妈", "13905320001", "1");
            first.locator("#children").fill("1");
            Chromium.answered(first, () -> press(first));
            first.waitForSelector("[role=alert]");
            first.waitForFunction("document.activeElement.getAttribute('role') === 'alert'");
            assertThat(first.locator("[role=alert]").innerText()).contains("监护人");
            Chromium.looked(first, "booking-wrong");
            first.locator("#guardian").check();
            Chromium.answered(first, () -> press(first));
            first.waitForURL(url -> url.contains("/b/"));
            assertThat(first.locator(".state").innerText()).contains("已约上");
            Chromium.looked(first, "booking-booked");

            var second = waits(phone, places, "小洋爸爸", "13905320002");
            Chromium.looked(second, "booking-waits");
            assertThat(second.locator(".state").innerText()).contains("候补中，前面还有 0 组");
            var third = waits(plain, places, "小波", "13905320003");
            assertThat(third.locator(".state").innerText()).contains("候补中，前面还有 1 组");

            first.locator("button.danger").click();
            first.waitForSelector(".state:has-text('已取消')");
            second.reload();
            assertThat(second.locator(".state").innerText()).contains("有名额了");
            Chromium.looked(second, "booking-held");
            second.locator("form[action$='/acceptance'] button").click();
            second.waitForSelector(".state:has-text('已约上')");
            third.reload();
            assertThat(third.locator(".state").innerText()).contains("候补中，前面还有 0 组");
        }
    }

    /** The unit opens two places; the address for visitors. */
    private static String offered() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var unit = cast.as("赵一鸣")) {
            unit.go("/campaigns/qingdao-2025/activities");
            unit.page.locator("a", new Page.LocatorOptions().setHasText(ACTIVITY)).first().click();
            unit.page.locator("a[href$='/booking']").first().click();
            unit.page.locator("a:has-text('设置与名单')").first().click();
            unit.page.locator("#capacity").fill("2");
            unit.page.locator("#rules").fill("请穿防滑的鞋");
            unit.page.locator("form.offer button.main").click();
            unit.page.waitForSelector("#guests");
            Chromium.looked(unit.page, "booking-offer");
            return unit.page.locator("a[href^='/booking/']").first().getAttribute("href");
        }
    }

    private static Page opened(BrowserContext browser, String places) {
        var page = browser.newPage();
        page.navigate(product.address() + places);
        return page;
    }

    private static Page waits(BrowserContext browser, String places, String name, String mobile) {
        var page = opened(browser, places);
        assertThat(page.locator(".places").innerText()).contains("已约满");
        types(page, name, mobile, "2");
        press(page);
        page.waitForURL(url -> url.contains("/b/"));
        return page;
    }

    private static void types(Page page, String name, String mobile, String adults) {
        page.locator("#name").fill(name);
        page.locator("#mobile").fill(mobile);
        page.locator("#adults").fill(adults);
    }

    private static void press(Page page) {
        page.locator("form.ask button.press").click();
    }
}
