package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Product;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reviewer merges what two lines entered of one event; another one is late. */
@Tag("slow")
class DoublesJourneyTest {
    private static final String DOUBLES = "/campaigns/qingdao-2025/activities/doubles";
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
    void twoEntriesBecomeOneEventAndWhoeverIsLateIsTold() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var first = cast.as("叶知微");
                var second = cast.as("沈静姝");
                var filler = cast.as("赵一鸣")) {
            first.go("/desk");
            var page = first.page;
            page.locator("a:has-text('1 对活动像是同一项')").click();
            page.waitForSelector(".pair");
            assertThat(page.locator(".signs li").allInnerTexts())
                    .containsExactly(
                            "时间相近：5月24日 09:00—11:30；5月24日 09:00—11:00",
                            "地点相近：“崂山区海风小学报告厅”；“海风小学报告厅”");
            Chromium.picture(page, "doubles");
            assertThat(Chromium.faults(page)).isEmpty();
            page.setViewportSize(360, 780);
            assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
            Chromium.picture(page, "doubles-360");

            second.go(DOUBLES);
            second.page.locator("[name=words]").fill("上午和下午两场");
            page.locator("[name=words]").fill("区里两家一起办的");
            Chromium.answered(page, () -> page.locator("button:has-text('合并')").click());
            page.waitForSelector(".pair .hint:has-text('区里两家一起办的')");
            Chromium.answered(
                    second.page, () -> second.page.locator("button:has-text('不是同一项')").click());
            assertThat(second.page.locator(".trouble").innerText())
                    .contains("现在是“已合并”", "叶知微", "区里两家一起办的");

            filler.go("/campaigns/qingdao-2025/activities");
            filler.page.locator(".state-card a:has-text('海洋科普进校园')").click();
            filler.page.locator(".facts a:has-text('沙子口街道')").click();
            filler.page.waitForSelector("h1:has-text('海洋科普走进海风小学')");
            assertThat(filler.page.locator(".facts").innerText())
                    .contains("崂山区科学技术局：海洋科普进校园", "合并计一次");
            assertThat(filler.page.locator("#fill").count()).isZero();
        }
    }
}
