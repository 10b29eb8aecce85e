package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Product;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The last evening: twelve tables came by mail. They are dropped on the desk, tried, filed for
 * those who sent them, and stand where they would stand had these filed themselves.
 */
@Tag("slow")
class BatchJourneyTest {
    private static final Path MAILED = Path.of("samples/推荐表");

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
    void aFolderOfMailedTablesIsFiledForItsUnits() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var clerk = cast.as("方若谷");
                var reviewer = cast.as("叶知微")) {
            var page = clerk.page;
            assertThat(desk(clerk)).contains("代填 市南区科学技术局", "代填 青岛市气象局");
            dropped(page);

            page.locator("a[href^='/batches?collection=']").click();
            page.waitForSelector("input[name=duty]");
            Chromium.looked(page, "batch-start");
            Chromium.answered(page, () -> page.locator("form.stack button.main").click());
            page.waitForSelector(".sumline");
            assertThat(page.locator(".sumline").innerText())
                    .isEqualTo("共 12 份：可以报送 5 份，单位自己填过的 0 份，有要改、要说明的 4 份，其余 3 份不报。还没有报送任何一份。");
            Chromium.looked(page, "batch-tried");

            named(page, "青岛市气象学会", "没有这个局");
            page.waitForSelector("[role=alert]");
            assertThat(page.locator("[role=alert]").innerText()).startsWith("没有叫“没有这个局”的单位");
            named(page, "青岛市气象学会", "青岛市气象局");
            page.waitForSelector(".sumline:has-text('可以报送 6 份')");

            page.locator("input[name=drafts]").check();
            Chromium.answered(page, () -> page.locator("form.stack button.main").click());
            page.waitForSelector(".notice[role=status]");
            assertThat(page.locator(".notice").innerText())
                    .isEqualTo("已报送 6 份，放入草稿 4 份，没有动 0 份。另有 2 份没有报，原因写在各行。");
            Chromium.looked(page, "batch-filed");

            assertThat(desk(clerk))
                    .doesNotContain("代填 市南区科学技术局", "代填 青岛市气象局")
                    .contains("代填 崂山区科学技术局");
            reviewer.go("/reviews");
            assertThat(reviewer.page.locator("main").innerText()).contains("市南区科学技术局", "青岛市气象局");
        }
    }

    /** Who has not filed the recommendation yet; the statistics come below it. */
    private static String desk(Visitor clerk) {
        clerk.go("/desk");
        return clerk.page.locator("main").innerText().split("报送总结报告", 2)[0];
    }

    private static void dropped(Page page) {
        page.navigate(product.address() + "/collections");
        page.locator("label:has(input[value='recommendation@2025'])").click();
        Chromium.drop(page, ".zone", MAILED);
        page.waitForURL("**/collections/*");
        page.waitForFunction(
                "() => document.querySelector('.joined') && !document.querySelector('.reading')");
    }

    /** Says of which unit a file is whose name nobody knew. */
    private static void named(Page page, String unit, String is) {
        var row =
                page.locator("table.told tr").filter(new Locator.FilterOptions().setHasText(unit));
        row.locator("input[name=unit]").fill(is);
        Chromium.answered(page, () -> row.locator("form button").click());
    }
}
