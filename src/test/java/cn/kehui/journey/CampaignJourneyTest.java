package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.FormId;
import cn.kehui.world.DemoServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The campaign of Qingdao 2025 in real browsers: filed on two lines, sent back, accepted, picked
 * from, added up, opened, frozen, exported.
 */
@Tag("slow")
class CampaignJourneyTest {

    @TempDir static Path folder;

    private static Chromium chromium;
    private static DemoServer server;
    private static Cast cast;

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
    void isPlayedFromTheFirstDutyToTheFrozenTotal() throws Exception {
        var fillers = new Fillers(cast);
        var reviewers = new Reviewers(cast);
        fillers.asksTheUniversityAndTheDepartments();
        fillers.laoshanRecommendsOneTooMany();
        fillers.laoshanSendsAWordFile();
        fillers.theSecondLineOfLaoshanPutsFaultsRight();
        for (var name : List.of("周启航", "冯半夏", "林海燕", "曹书航", "于清扬", "丁若水", "迟晓岚")) {
            fillers.filesBoth(name);
        }
        reviewers.aCellComesBackAndGoesAgain();
        reviewers.accepts("叶知微");
        reviewers.accepts("沈静姝");
        reviewers.picksAndSendsUp();
        opensATotalFreezesAndExportsIt();
        everyPageHolds();
    }

    private void opensATotalFreezesAndExportsIt() throws Exception {
        try (var leader = cast.as("叶知微")) {
            var page = leader.page;
            leader.go("/totals/qingdao-2025/week-statistics@2025?by=regions");
            assertThat(page.locator(".cover").first().innerText()).contains("应报", "合计不全");
            page.locator("tr:has(th:has-text('活动开展次数')) td.number a").first().click();
            // 7 and 5 of 崂山, 2 each of seven others
            assertThat(page.locator("tfoot").innerText()).contains("26");
            assertThat(sum(page.locator("tbody td.number").allInnerTexts())).isEqualTo(26);
            assertThat(page.locator("tbody").innerText()).contains("崂山区科学技术局", "赵一鸣", "叶知微");
            assertThat(page.locator("section:has(#missing)").innerText()).contains("即墨区科学技术局");
            Cast.picture(page, "total");
            page.locator("tbody a", Cast.words("崂山区科学技术局")).first().click();
            assertThat(page.locator("main").innerText()).contains("700 人", "第 2 版");

            leader.go("/totals/qingdao-2025/week-statistics@2025?by=regions");
            leader.go("/totals/qingdao-2025/week-statistics@2025/freezing?by=regions");
            leader.presses("就按现在的定稿");
            var code = page.locator("h1 .code").innerText();
            assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
            var form = Cast.FORMS.find(FormId.of("week-statistics@2025")).orElseThrow();
            for (var ending : List.of("docx", "xlsx")) {
                var file = Path.of(leader.download("a[href*='export." + ending + "']", folder));
                var read =
                        Cast.INTAKE.whole(file, "汇总." + ending, form).received().answers().values();
                assertThat(read).containsEntry("events_held", "26");
                assertThat(read).containsEntry("public_on_site", "1114");
            }
            leader.download("a[href*='export.pdf']", folder);
        }
    }

    private static int sum(List<String> numbers) {
        return numbers.stream().mapToInt(one -> Integer.parseInt(one.strip())).sum();
    }

    /** Every page of every role: no serious fault, nothing wider than its window. */
    private void everyPageHolds() {
        var pages =
                Map.of(
                        "赵一鸣",
                                List.of(
                                        "/desk",
                                        "/campaigns",
                                        "/campaigns/qingdao-2025",
                                        "/totals",
                                        "/messages"),
                        "高远", List.of("/desk"),
                        "叶知微",
                                List.of(
                                        "/desk",
                                        "/reviews",
                                        "/progress",
                                        "/campaigns/qingdao-2025/board",
                                        "/styles",
                                        "/reviews/rows",
                                        "/asking",
                                        "/selections",
                                        "/selections/qingdao-2025",
                                        "/totals/qingdao-2025/week-statistics@2025?by=regions",
                                        "/totals/qingdao-2025/week-statistics@2025/public_on_site?by=regions",
                                        "/totals/qingdao-2025/overlaps",
                                        "/totals/qingdao-2025/snapshots",
                                        "/units"),
                        "胡亦凡",
                                List.of(
                                        "/people",
                                        "/units",
                                        "/units/import",
                                        "/calendar",
                                        "/outbox",
                                        "/outbox/steps"),
                        "罗秋实", List.of("/security"),
                        "郑半夏", List.of("/journal"));
        pages.forEach(this::holds);
    }

    private void holds(String name, List<String> paths) {
        for (var browser :
                List.of(chromium.desk(), chromium.context(360, 780, true), chromium.zoomed())) {
            try (var visitor = cast.as(name, browser)) {
                for (var path : paths) {
                    visitor.go(path);
                    assertThat(visitor.page.locator("main h1").count()).as(path).isEqualTo(1);
                    assertThat(Chromium.overflow(visitor.page)).as(path).isLessThanOrEqualTo(0);
                    assertThat(Chromium.faults(visitor.page)).isEmpty();
                }
            }
        }
    }
}
