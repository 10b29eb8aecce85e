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

/** Two tabs, and then two colleagues, on one draft, each in a real browser with its script. */
@Tag("slow")
class TwoHandsJourneyTest {
    @TempDir static Path folder;
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = new Chromium();
        product = Product.start(folder.resolve("data"), Map.of());
        try (var db = product.database().coordinates().connect();
                var statement = db.createStatement()) {
            // a second filler of the same bureau
            statement.execute(
                    "update person set unit_id = (select id from unit where name = '崂山区科学技术局') where name = '周启航'");
        }
    }

    @AfterAll
    static void end() {
        product.close();
        chromium.close();
    }

    @Test
    void twoTabsAndTwoColleaguesFileWhatTheySaw() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var mine = cast.as("赵一鸣");
                var hers = cast.as("周启航")) {
            mine.opens("统计表");
            var form = mine.page.url();
            var tab = mine.page.context().newPage();
            tab.navigate(form);
            types(tab, "events_held", "98");
            types(mine.page, "events_held", "12");
            assertThat(said(mine.page)).contains("您自己在另一页", "“98”", "“12”也留着");

            Chromium.answered(mine.page, () -> press(mine.page, "button.main"));
            mine.page.waitForSelector(".summary");
            assertThat(mine.page.locator(".summary").innerText()).contains("“98”", "“12”");
            Chromium.picture(mine.page, "two-tabs");
            assertThat(Chromium.faults(mine.page)).isEmpty();
            Chromium.answered(
                    mine.page, () -> press(mine.page, ".choices button:has-text('用“12”')"));
            mine.page.waitForSelector("p.notice");
            assertThat(mine.page.locator("#events_held").inputValue()).isEqualTo("12");
            assertThat(mine.page.locator(".choices").count()).isZero();
            tab.close();

            mine.counts("3");
            mine.attachesSummary();
            hers.page.navigate(form);
            assertThat(hers.page.locator("#others").innerText()).contains("赵一鸣", "也开着这份草稿");
            types(hers.page, "public_on_site", "约500");
            assertThat(hers.page.locator("[data-place=public_on_site] .plain").innerText())
                    .contains("就按 500 人次 报");
            Chromium.answered(
                    hers.page, () -> press(hers.page, "[data-place=public_on_site] .plain button"));
            assertThat(hers.page.locator("#public_on_site").inputValue()).isEqualTo("500");

            Chromium.answered(mine.page, () -> press(mine.page, "button.main"));
            mine.page.waitForSelector(".summary, .notice");
            Chromium.picture(mine.page, "two-colleagues");
            assertThat(mine.page.locator(".summary").innerText()).contains("周启航", "“500”", "“3”");
            mine.page.setViewportSize(360, 780);
            Chromium.picture(mine.page, "two-colleagues-360");
            assertThat(Chromium.overflow(mine.page)).isLessThanOrEqualTo(0);
            mine.page.setViewportSize(1366, 768);
            Chromium.answered(mine.page, () -> press(mine.page, "button.main"));
            mine.page.waitForSelector(".notice:has-text('可以撤回')");
            assertThat(mine.page.locator("table.answers").first().innerText()).contains("3");
        }
    }

    /** And until it is kept. */
    private static void types(Page page, String place, String words) {
        Chromium.types(page, place, words);
        page.waitForFunction("() => window.keeper.waiting.size === 0 && !window.keeper.busy");
    }

    private static String said(Page page) {
        return page.locator("#kept").innerText();
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
    }
}
