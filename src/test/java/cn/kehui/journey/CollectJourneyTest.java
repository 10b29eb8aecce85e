package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The night before the deadline, in a browser: a folder of mailed forms becomes a true table. */
@Tag("slow")
@KehuiTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CollectJourneyTest {
    private static final Path STATISTICS = Path.of("samples/统计表");
    private static final Path RECOMMENDATIONS = Path.of("samples/推荐表");

    private static Chromium chromium;

    @LocalServerPort int port;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private String address() {
        return "http://127.0.0.1:" + port + "/collections";
    }

    /** Drops the samples and waits for the table. */
    private Page dropped(Path folder, String form) {
        var page = chromium.desk().newPage();
        page.navigate(address());
        page.locator("label:has(input[value='" + form + "'])").click();
        Chromium.drop(page, ".zone", folder);
        page.waitForURL("**/collections/*");
        page.waitForFunction(
                "() => document.querySelector('.joined') && !document.querySelector('.reading')");
        return page;
    }

    @Test
    void dropsAFolderPutsItRightAndTakesTheTableHome() throws Exception {
        var page = dropped(STATISTICS, "week-statistics@2025");
        assertThat(page.locator("h1").innerText()).startsWith("收到 25 份，读出 22 份，21 个单位");
        assertThat(page.locator("section.unread li"))
                .satisfies(list -> assertThat(list.count()).isEqualTo(3));
        picture(page);

        page.locator("td.stops.unread a", new Page.LocatorOptions().setHasText("300-500")).click();
        page.waitForSelector("#here");
        assertThat(page.locator("#here").innerText()).contains("300-500");
        page.locator("#typed").fill("一大群");
        Chromium.answered(page, () -> page.getByText("只保存").click());
        page.waitForSelector("#wrong");
        assertThat(page.locator("#typed").inputValue()).isEqualTo("一大群");
        assertThat(page.url()).contains("?at=public_on_site");
        page.locator("#typed").fill("400");
        page.getByText("只保存").click();
        page.waitForSelector("text=已改为");
        page.getByText("回到汇总表").click();
        assertThat(page.locator("td.corrected").innerText()).contains("400");

        page.locator("td.stops.blank a").first().click();
        page.locator("#typed").fill("88");
        Chromium.answered(page, () -> page.locator("#typed").press("Enter"));
        page.navigate(page.url().replaceFirst("/files/.*", ""));
        page.locator("td.asks a").first().click();
        page.locator("#reason").fill("电话问过");
        Chromium.answered(page, () -> page.getByText("核对无误，看下一处").click());
        page.navigate(page.url().replaceFirst("/files/.*", ""));
        assertThat(page.locator("td.confirmed").count()).isEqualTo(1);
        assertThat(page.locator("td.corrected").count()).isEqualTo(2);

        assertThat(JoinedTable.sheet(download(page), true)).isEqualTo(JoinedTable.page(page));
        holds(page);
    }

    @Test
    void doesTheSameWithoutAScript() throws Exception {
        var page = chromium.context(1366, 768, false).newPage();
        page.navigate(address());
        page.locator("input[value='recommendation@2025']").check();
        try (var files = Files.walk(RECOMMENDATIONS)) {
            page.locator("#file")
                    .setInputFiles(
                            files.filter(Files::isRegularFile).sorted().toArray(Path[]::new));
        }
        page.getByText("上传并汇总").click();
        page.waitForURL("**/collections/*");
        for (int i = 0; i < 100 && page.locator(".reading").count() > 0; i++) {
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(page.locator("h1").innerText()).startsWith("收到 12 份，读出 12 份，12 个单位");

        page.locator("td.no.stops a").click();
        Chromium.answered(page, () -> page.getByText("这一项不计入汇总").click());
        page.getByText("回到汇总表").click();
        page.waitForSelector("tr.left-out");
        assertThat(page.locator("tr.left-out").count()).isEqualTo(1);

        page.locator("td.words.stops a").click();
        page.locator("#typed").fill("开放深海装备试验水池，演示水下机器人。");
        Chromium.answered(page, () -> page.getByText("保存，看下一处").click());
        page.navigate(page.url().replaceFirst("/files/.*", ""));
        assertThat(page.locator("h1").innerText()).contains("必须改 0 处");
        assertThat(JoinedTable.sheet(download(page), false)).isEqualTo(JoinedTable.page(page));
    }

    @Test
    void losesNothingWhenTheLineBreaks() {
        var page = chromium.desk().newPage();
        page.navigate(address());
        page.route("**/files", route -> route.abort());
        Chromium.drop(page, ".zone", STATISTICS);
        page.waitForSelector(".again:not([hidden])");
        assertThat(page.locator(".trouble:not([hidden])").innerText()).contains("连不上科汇");

        page.unroute("**/files");
        page.locator(".again").click();
        page.waitForURL("**/collections/*");
        var home = page.url().replaceFirst("[?#].*", "");
        page.context().close();

        var another = chromium.desk().newPage();
        another.navigate(address());
        another.locator("a[href='" + home.replaceFirst("^.*?//[^/]*", "") + "']").click();
        assertThat(another.locator("h1").innerText()).startsWith("收到 25 份");
    }

    /**
     * No serious fault on any page, and none wider than its window, on a small desk, a telephone,
     * and at 200 %.
     */
    private void holds(Page desk) {
        var home = desk.url();
        var paths =
                List.of(
                        address(),
                        home,
                        home + "?show=unread",
                        desk.locator("td.corrected a")
                                .first()
                                .evaluate("link => link.href")
                                .toString(),
                        desk.locator("th.unit.stops a")
                                .first()
                                .evaluate("link => link.href")
                                .toString(),
                        desk.locator("section.unread li a")
                                .first()
                                .evaluate("link => link.href")
                                .toString(),
                        desk.locator("tfoot a").first().evaluate("link => link.href").toString(),
                        address() + "no-such-page");
        for (var context :
                List.of(chromium.desk(), chromium.context(360, 740, true), chromium.zoomed())) {
            var page = context.newPage();
            for (var path : paths) {
                page.navigate(path);
                assertThat(Chromium.faults(page)).isEmpty();
                assertThat(Chromium.overflow(page)).as(path).isLessThanOrEqualTo(0);
            }
            context.close();
        }
    }

    private static void picture(Page page) {
        if (Boolean.getBoolean("kehui.pictures")) {
            page.locator(".notice").evaluateAll("all => all.forEach(one => one.remove())");
            page.setViewportSize(1366, 1000);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images/table.png")));
            page.setViewportSize(1366, 768);
        }
    }

    private static Path download(Page page) {
        return page.waitForDownload(() -> page.getByText("下载汇总表").click()).path();
    }
}
