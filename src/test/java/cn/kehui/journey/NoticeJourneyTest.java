package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.kehui.ground.base.Moments;
import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.NoticeDraft;
import cn.kehui.notice.reader.NoticeFile;
import cn.kehui.notice.reader.NoticeReader;
import cn.kehui.world.DemoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A notice in real browsers: uploaded, decided, started, published, passed down a level, written
 * and exported, and the document read back.
 */
@Tag("slow")
class NoticeJourneyTest {
    private static final List<String> DISTRICTS =
            List.of("市南区", "市北区", "青岛西海岸新区", "崂山区", "李沧区", "城阳区", "即墨区", "胶州市", "平度市", "莱西市");

    @TempDir static Path folder;

    private static Chromium chromium;
    private static DemoServer server;
    private static Cast cast;

    /** Where the campaign stands that was published last. */
    private static String published = "";

    @BeforeAll
    static void open() throws Exception {
        chromium = new Chromium();
        server = DemoServer.start(folder.resolve("data"));
        cast = new Cast(chromium, server.address(), folder);
    }

    @AfterAll
    static void close() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
        if (server != null) {
            server.kill();
        }
    }

    @Test
    void ourOwnNoticeRunsFromTheUploadToTheNextLevel() throws Exception {
        var notice = Path.of("src/test/resources/incoming/science-day.txt");
        runs(notice, "科学之夏");
        NoticeAgain.isKnown(cast, notice);
        NoticeAgain.isTakenBack(cast, published);
    }

    @Test
    void theNoticeOfQingdao2025RunsFromTheUploadToTheNextLevel() throws Exception {
        var seeds = Path.of("../shared/seeds");
        assumeTrue(Files.isDirectory(seeds), "the real notices are not there: " + seeds);
        try (var files = Files.list(seeds)) {
            runs(
                    files.filter(file -> file.getFileName().toString().startsWith("000"))
                            .findFirst()
                            .orElseThrow(),
                    "2025年青岛市科技活动周");
        }
    }

    private void runs(Path notice, String title) throws Exception {
        String campaign;
        try (var issuer = cast.as("程清和")) {
            uploads(issuer, notice);
            NoticeAgain.holds(issuer);
            decides(issuer);
            issuer.presses("启动");
            issuer.page.waitForURL("**/publishing");
            issuer.presses("发布，共");
            campaign = issuer.page.url();
            published = campaign;
            var owing = issuer.page.locator("main").textContent();
            for (var district : DISTRICTS) {
                assertThat(owing).contains(district + "科学技术局", district + "科学技术协会");
            }
        }
        try (var district = cast.as("崔景行")) {
            passesDown(district, title);
            decides(district);
            if (notice.startsWith("src")) {
                NoticeAgain.keepsHourAndQuota(district);
            }
            district.page.locator("a", Cast.words("公文")).first().click();
            district.presses("保存并检查");
            NoticeAgain.holds(district);
            var duties = duties(district.page.url().replaceAll("/letter.*", ""), district);
            var file = district.download("a[href$='letter.docx']", folder);
            var read = read(Path.of(file));
            assertThat(read.duties()).hasSameSizeAs(duties);
            for (int each = 0; each < duties.size(); each++) {
                var closes = read.duties().get(each).due().closes();
                assertThat(duties.get(each))
                        .contains("截止日期 " + Moments.day(Objects.requireNonNull(closes).day()));
                assertThat(read.duties().get(each).routes())
                        .extracting(DutyDraft.Route::to)
                        .allMatch(to -> to.contains("崂山区"));
            }
        }
        assertThat(campaign).contains("/campaigns/c-370200");
    }

    private static void uploads(Visitor issuer, Path notice) {
        issuer.go("/notices");
        issuer.page.locator("#file").setInputFiles(notice);
        issuer.presses("读通知");
        assertThat(issuer.page.locator(".fact-card").count()).isGreaterThan(8);
        assertThat(issuer.page.locator(".original .p-said").count()).isPositive();
        // pointing at a fact marks its place in the text
        issuer.page.locator("#fact-duty1").hover();
        assertThat(issuer.page.locator(".original .p-here").count()).isPositive();
        if (notice.startsWith("src")) {
            Cast.picture(issuer.page, "notice");
        }
    }

    /** What has to be decided is decided, one after the other. */
    private static void decides(Visitor issuer) {
        for (int most = 40; most > 0 && issuer.page.locator(".fact-asks").count() > 0; most--) {
            var fact = issuer.page.locator(".fact-asks").first();
            var keep = fact.locator("> .acts button[value=keep]");
            if (keep.count() > 0) {
                keep.click();
            } else {
                fact.locator("> .acts summary").click();
                fact.locator("textarea[name=decision]").first().fill("按正文办。");
                fact.locator("> .acts button[value=save]").first().click();
            }
            issuer.page.waitForLoadState();
        }
        assertThat(issuer.page.locator(".fact-asks").count()).isZero();
    }

    private static void passesDown(Visitor district, String title) {
        district.go("/notices/above");
        var offers = district.page.locator("li", Cast.words(title));
        offers.locator("button").first().click();
        district.page.waitForURL("**/above");
        assertThat(district.page.locator("tbody tr").count()).isPositive();
        NoticeAgain.holds(district);
        district.page.locator("a.button.main").click();
        district.page.waitForLoadState();
    }

    /** The duties that hold, as the page says them. */
    private static List<String> duties(String home, Visitor district) {
        district.page.navigate(home);
        var duties =
                district
                        .page
                        .locator("section:has(#kind-DUTY) > .fact-card:not(.fact-out) > .fact-says")
                        .allInnerTexts()
                        .stream()
                        .map(words -> words.replaceAll("\\s+", " "))
                        .toList();
        district.page.locator("a", Cast.words("公文")).first().click();
        district.page.waitForLoadState();
        return duties;
    }

    private static NoticeDraft read(Path file) throws IOException {
        return switch (NoticeFile.open(file)) {
            case NoticeFile.Readable(var text) -> NoticeReader.read(text);
            case NoticeFile.Unreadable unread -> throw new IOException(unread.message());
        };
    }
}
