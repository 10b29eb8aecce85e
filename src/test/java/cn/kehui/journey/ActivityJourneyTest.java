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

/** An activity is entered once on a phone, reviewed, and stands in the recommendation. */
@Tag("slow")
class ActivityJourneyTest {
    private static final String ALL = "/campaigns/qingdao-2025/activities";
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
    void isEnteredOnceAndFillsTheForm() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("周启航");
                var reviewer = cast.as("叶知微")) {
            var activity = entered(filler);
            reviewer.page.navigate(activity);
            for (var check : new String[] {"content", "secrecy", "safety"}) {
                reviewer.page.locator("[name='check." + check + "'][value=yes]").check();
            }
            Chromium.picture(reviewer.page, "activity-review");
            assertThat(Chromium.faults(reviewer.page)).isEmpty();
            Chromium.answered(
                    reviewer.page, () -> press(reviewer.page, "#review button[value=approve]"));
            reviewer.page.waitForSelector(".chip:has-text('已通过')");

            filler.page.setViewportSize(1366, 768);
            filler.opens("推荐表");
            assertThat(filler.page.locator("#taking").innerText()).contains("个答案里已知");
            Chromium.answered(
                    filler.page, () -> press(filler.page, "#taking li:has-text('机器人进社区') button"));
            filler.page.waitForSelector("#taking li:has-text('机器人进社区') small:has-text('已在第')");
            assertThat(filler.page.locator("[name='rows[0].name']").inputValue())
                    .isEqualTo("机器人进社区");
            assertThat(filler.page.locator("[name='rows[0].time_place']").inputValue())
                    .isEqualTo("5月24日9:00—11:30，湛山社区");
            Chromium.picture(filler.page, "activity-taken");
            assertThat(Chromium.faults(filler.page)).isEmpty();
        }
    }

    /** On a phone; where it is. */
    private static String entered(Visitor filler) {
        var page = filler.page;
        page.setViewportSize(360, 780);
        filler.go(ALL);
        page.locator("#title").fill("机器人进社区");
        Chromium.answered(page, () -> press(page, "form.begin button"));
        page.waitForSelector("#fill");
        var home = page.url();
        types(page, "intro", "工程师带机器人到社区，居民动手操控。");
        types(page, "contact", "周启航 0532-82880001");
        types(page, "rows[0].day", "5月24日");
        types(page, "rows[0].from", "9:00");
        types(page, "rows[0].to", "11:30");
        types(page, "rows[0].venue", "湛山社区");
        assertThat(page.locator("#kept").innerText()).contains("已保存");
        Chromium.picture(page, "activity-360");
        assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
        assertThat(Chromium.faults(page)).isEmpty();

        Chromium.answered(page, () -> press(page, ".file-acts .main"));
        page.waitForSelector(".summary:has-text('保密审查')");
        page.locator("#secrecy").selectOption("不涉密，可以公开");
        page.waitForFunction("() => window.keeper.waiting.size === 0 && !window.keeper.busy");
        Chromium.answered(page, () -> press(page, ".file-acts .main"));
        page.waitForSelector(".chip:has-text('待审核')");
        return home;
    }

    /** And until it is kept. */
    private static void types(Page page, String place, String words) {
        Chromium.types(page, place, words);
        page.waitForFunction("() => window.keeper.waiting.size === 0 && !window.keeper.busy");
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
    }
}
