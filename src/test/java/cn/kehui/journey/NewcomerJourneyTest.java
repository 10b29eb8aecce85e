package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligations;
import cn.kehui.world.Product;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first minutes of somebody new: one activity on a phone, eight photographs of which three
 * break a rule, submitted, held and counted; what two entered counts once, and three forms are
 * filled with nothing typed again.
 */
@Tag("slow")
class NewcomerJourneyTest {
    private static final String ALL = "/campaigns/" + Newcomer.CAMPAIGN + "/activities";

    /** Looking at one takes seconds on a machine that does other things besides. */
    private static final double MINUTES = 900_000;

    @TempDir static Path folder;
    private static Product product;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = new Chromium();
        product = Product.start(folder.resolve("data"), Map.of());
        Newcomer.publish(product);
    }

    @AfterAll
    static void end() {
        product.close();
        chromium.close();
    }

    @Test
    void oneEntryFillsThreeFormsAndCountsOnce() throws Exception {
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("周启航");
                var other = cast.as("冯半夏");
                var reviewer = cast.as("叶知微")) {
            filler.page.setViewportSize(360, 780);
            filler.go("/desk");
            follow(filler.page, "登记一项活动");
            var activity = Walk.entered(filler.page, "机器人进社区");
            sends(filler.page);
            Walk.submits(filler.page);
            Walk.approves(reviewer.page, activity);
            Walk.held(filler.page, activity, "186");

            other.go(ALL);
            Walk.entered(other.page, "机器人进湛山社区");
            Walk.submits(other.page);
            merges(reviewer);
            for (var each : List.of(reviewer, filler)) {
                assertThat(figure(each, "活动开展次数")).isEqualTo("1");
            }
            fills(filler);
        }
    }

    private static void sends(Page page) throws Exception {
        follow(page, "上传和查看");
        page.waitForSelector(".send-photos");
        assertThat(page.locator("#file").boundingBox().y).as("without scrolling").isLessThan(780);
        var files = Newcomer.photographs(folder);
        page.locator("#file").setInputFiles(files.toArray(Path[]::new));
        page.waitForSelector(".sent-said:has-text('7 张已收下，1 张没有')");
        assertThat(page.locator(".on-their-way").innerText())
                .contains("微信图片.jpg", "通知要 200,000 字节以上，请换原图");
        Chromium.looked(page, "newcomer-sent");
        follow(page, "看已收下的");
        page.waitForSelector(
                "#looked:not([hx-get])", new Page.WaitForSelectorOptions().setTimeout(MINUTES));
        assertThat(said(page, "另一张.jpg")).contains("现场2.jpg", "是同一张照片", "请换一张");
        assertThat(said(page, "晃了.jpg")).contains("照片模糊", "请换一张清晰的");
        assertThat(page.locator(".photo-card .chip:has-text('不合要求')").count()).isEqualTo(3);
        Chromium.looked(page, "newcomer-looked");
        follow(page, "照片传好了，回到活动接着填");
        page.waitForSelector("#fill");
    }

    private static String said(Page page, String name) {
        return page.locator("li.photo-card:has(h2:has-text('" + name + "'))").innerText();
    }

    private static void merges(Visitor reviewer) {
        var page = reviewer.page;
        reviewer.go(ALL + "/doubles");
        page.waitForSelector(".pair");
        page.locator("[name=words]").first().fill("同一场，两家一起办的");
        Chromium.answered(page, () -> page.locator("button:has-text('合并')").first().click());
        page.waitForSelector(".pair .hint:has-text('同一场')");
        Chromium.looked(page, "newcomer-merged");
    }

    /** Three forms, from the one entry. */
    private static void fills(Visitor filler) {
        var page = filler.page;
        opens(filler, "D1");
        Chromium.answered(page, () -> page.locator("#taking li button").first().click());
        page.waitForFunction(
                "() => document.querySelector(\"[name='rows[0].name']\").value === '机器人进社区'");

        opens(filler, "D3");
        Chromium.answered(page, () -> page.locator("#taking button").first().click());
        page.waitForFunction("() => document.querySelector('#events_held').value === '1'");
        assertThat(page.locator("#public_on_site").inputValue()).isEqualTo("186");
        Chromium.looked(page, "newcomer-statistics");

        opens(filler, "D5");
        Chromium.answered(page, () -> page.locator("#taking li button").first().click());
        page.waitForFunction(
                "() => [...document.querySelectorAll('#fill input, #fill textarea')].some(one => one.value.includes('机器人进社区'))");
        Chromium.looked(page, "newcomer-project");
    }

    private static void opens(Visitor filler, String duty) {
        var owed =
                product.the(Obligations.class).owed(product.person("周启航")).stream()
                        .filter(one -> one.duty().value().equals(Newcomer.CAMPAIGN + "/" + duty))
                        .findFirst()
                        .orElseThrow();
        filler.go("/obligations/" + owed.id().value());
        filler.page.waitForSelector("#taking");
    }

    /** Of what somebody sees. */
    private static String figure(Visitor reader, String label) {
        reader.go("/campaigns/" + Newcomer.CAMPAIGN + "/figures");
        Chromium.looked(reader.page, "newcomer-figures");
        return reader.page
                .locator("div:has(> dt:has-text('" + label + "')) > dd")
                .innerText()
                .replaceAll("\\D.*", "");
    }

    private static void follow(Page page, String words) {
        page.locator("main a", words(words)).first().click();
    }

    private static Page.LocatorOptions words(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
