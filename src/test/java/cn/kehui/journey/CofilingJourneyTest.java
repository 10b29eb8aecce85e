package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Product;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 科技局 leads the statistics table, 宣传部 of the same place writes the press figures of it. */
@Tag("slow")
class CofilingJourneyTest {
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
    void oneLeadsAnotherWritesItsRows() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var lead = cast.as("赵一鸣");
                var helper = cast.as("潘乐平")) {
            lead.opens("统计表");
            var form = lead.page.url();
            lead.counts("3");
            lead.attachesSummary();
            gives(lead.page);
            assertThat(lead.page.locator("#cofiling .helpers li").innerText())
                    .contains("中共崂山区委宣传部", "宣传报道情况", "还没有说填好");
            Chromium.looked(lead.page, "cofiling-lead");

            helper.go("/desk");
            assertThat(helper.page.locator("section:has(#helped)").innerText())
                    .contains("统计表", "崂山区科学技术局 牵头并报送", "请您填：宣传报道情况");
            Chromium.picture(helper.page, "cofiling-desk");
            helper.page.locator("a[href^='/cofilings/']").last().click();
            helper.page.waitForSelector(".cofiled");
            Chromium.types(helper.page, "media_outlets", "7");
            Chromium.types(helper.page, "media_reports", "31");
            assertThat(helper.page.locator(".mine .by").count())
                    .as("they are its own now")
                    .isZero();
            Chromium.looked(helper.page, "cofiling-helper");
            assertThat(helper.page.locator(".theirs").first().innerText())
                    .contains("活动开展次数", "3 次");

            // it has written and not said so: the lead is asked, and waits for it
            lead.page.navigate(form);
            assertThat(lead.page.locator("#media_reports").inputValue()).isEqualTo("31");
            Chromium.answered(lead.page, () -> press(lead.page, "button.main"));
            lead.page.waitForSelector(".summary:has-text('仍然报送')");
            assertThat(lead.page.locator(".summary").innerText())
                    .contains("宣传报道情况：中共崂山区委宣传部还没有说填好");
            Chromium.looked(lead.page, "cofiling-asked");

            Chromium.answered(helper.page, () -> press(helper.page, "button.main"));
            helper.page.waitForSelector(".notice:has-text('您填好了')");
            Chromium.picture(helper.page, "cofiling-done");
            lead.page.navigate(form);
            assertThat(lead.page.locator("legend:has-text('宣传报道情况')").innerText())
                    .contains("由 中共崂山区委宣传部 填", "潘乐平", "说填好了");
            lead.files();
            assertThat(lead.page.locator("table.answers").first().innerText()).contains("31");

            // its tab is open still: nothing is lost, and it is told why
            Chromium.types(helper.page, "media_reports", "32");
            assertThat(helper.page.locator("#kept").innerText()).contains("崂山区科学技术局已经报送");
            helper.page.reload();
            assertThat(helper.page.locator(".trouble").innerText()).contains("协助填报结束了");
            Chromium.looked(helper.page, "cofiling-over");
        }
    }

    private static void gives(Page page) {
        page.locator("#cofiling summary").click();
        page.locator("#cofiling-unit").selectOption(new SelectOption().setLabel("中共崂山区委宣传部"));
        page.locator("#cofiling label:has-text('宣传报道情况') input").check();
        page.locator("#cofiling-word").fill("只填媒体的数");
        Chromium.picture(page, "cofiling-giving");
        Chromium.answered(
                page,
                () ->
                        page.locator("#cofiling button:has-text('请它填')")
                                .click(new Locator.ClickOptions()));
        page.waitForSelector("#cofiling .helpers li");
    }

    private static void press(Page page, String selector) {
        page.locator(selector).first().click();
    }
}
