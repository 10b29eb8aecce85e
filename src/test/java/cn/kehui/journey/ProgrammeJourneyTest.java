package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Product;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A family looks for something to go to: with and without scripts, large, in English, by keyboard.
 */
@Tag("slow")
class ProgrammeJourneyTest {
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
    void findsAnActivityBySearchAndFilterAndHowToGetThere() {
        var page = chromium.desk().newPage();
        go(page, "/");
        Chromium.looked(page, "programme");
        page.locator("#q").fill("haiyang");
        page.keyboard().press("Enter");
        page.waitForURL("**/programme?q=haiyang**");
        assertThat(page.locator("#found").innerText()).startsWith("“haiyang”：找到");
        assertThat(page.locator(".card h3").count()).isPositive();

        go(page, "/");
        page.locator("#f-kind").selectOption("参观研学");
        page.locator("button:has-text('按条件显示')").click();
        page.waitForURL("**kind=**");
        assertThat(page.locator(".card .tags").allInnerTexts())
                .isNotEmpty()
                .allSatisfy(tags -> assertThat(tags).contains("参观研学"));
        page.locator(".days a").first().click();
        page.waitForURL("**from=**");
        assertThat(page.locator(".days a[aria-current]").count()).isOne();

        page.locator(".card h3 a").first().click();
        page.waitForSelector("article.entry");
        Chromium.looked(page, "programme-activity");
        page.locator(".sessions .where a").first().click();
        page.waitForSelector(".card");
        Chromium.looked(page, "programme-venue");
        go(page, "/programme/week");
        Chromium.looked(page, "programme-week");
        go(page, "/programme");
        page.locator(".card h3 a").first().click();
        page.locator("a:has-text('海报')").click();
        page.waitForSelector(".poster svg");
        Chromium.looked(page, "programme-poster");
    }

    @Test
    void readsAllOfItWithoutScripts() {
        var page = chromium.context(360, 780, false).newPage();
        go(page, "/");
        page.locator("summary").click();
        page.locator("#f-how").selectOption("online");
        page.locator("button:has-text('按条件显示')").click();
        assertThat(page.locator(".card").count()).isPositive();
        page.locator(".card h3 a").first().click();
        assertThat(page.locator(".facts dt").first().innerText()).isEqualTo("主办单位");
        assertThat(page.locator("[data-read]").isVisible()).isFalse();
        assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
    }

    @Test
    void readsItLargeAndInEnglishAndAtTwiceTheSize() {
        var page = chromium.desk().newPage();
        go(page, "/");
        page.locator("a:has-text('长辈版')").click();
        page.waitForSelector("html.large");
        Chromium.looked(page, "programme-large");
        page.locator(".card h3 a").first().click();
        page.waitForSelector("html.large article.entry");
        page.locator("a:has-text('English')").click();
        page.waitForSelector("html[lang=en].large");
        Chromium.looked(page, "programme-english");
        var zoomed = chromium.zoomed().newPage();
        go(zoomed, "/");
        assertThat(Chromium.overflow(zoomed)).isLessThanOrEqualTo(0);
    }

    @Test
    void reachesTheFirstActivityByKeyboardAlone() {
        var page = chromium.desk().newPage();
        go(page, "/");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        for (int i = 0; i < 60 && page.url().endsWith("/#main"); i++) {
            page.keyboard().press("Tab");
            if (page.evaluate("!!document.activeElement.closest('.card')").equals(true)) {
                page.keyboard().press("Enter");
                page.waitForURL("**/programme/activities/**");
            }
        }
        assertThat(page.locator("article.entry h1").count()).isOne();
    }

    private static void go(Page page, String path) {
        page.navigate(product.address() + path);
    }
}
