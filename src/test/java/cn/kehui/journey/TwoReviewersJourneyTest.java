package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.world.Product;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reviewers at once, on one report, on one list, on one activity; and 催报 of who is missing. */
@Tag("slow")
class TwoReviewersJourneyTest {
    private static final String LIST = "/reviews?duty=qingdao-2025/D3";
    private static final String OVERLAPS = "/totals/qingdao-2025/overlaps";
    @TempDir static Path folder;
    private static Product product;
    private static Chromium chromium;
    private static Cast cast;

    @BeforeAll
    static void start() throws Exception {
        chromium = new Chromium();
        product = Product.start(folder.resolve("data"), Map.of());
        cast = new Cast(chromium, product.address(), folder);
        try (var db = product.database().coordinates().connect();
                var statement = db.createStatement()) {
            // a second reviewer of the same bureau
            statement.execute(
                    "update person set unit_id = (select id from unit where name = '青岛市科学技术局') where name = '魏素心'");
            // nothing was held yet that figures are compared with
            for (var table : List.of("ledger_line", "ledger_tally", "ledger_joint")) {
                statement.execute("delete from " + table);
            }
            statement.execute(
                    "update activity set stage = 'PUBLISHED' where stage in ('HELD', 'CLOSED')");
        }
    }

    @AfterAll
    static void end() {
        product.close();
        chromium.close();
    }

    @Test
    void oneAcceptsWhatTheOtherReturnsAndTakesItBack() {
        files("赵一鸣", "5");
        try (var first = cast.as("叶知微");
                var second = cast.as("魏素心")) {
            Reviewers.opens(first, "崂山区科学技术局");
            Reviewers.opens(second, "崂山区科学技术局");
            var report = second.page.url();
            first.presses("通过");
            Reviewers.writes(second, "新闻里说有 700 人，请核对");
            second.presses("退回");
            assertThat(second.page.locator(".trouble[role=alert]").innerText())
                    .contains("没有办成：青岛市科学技术局 叶知微 已在", "通过，现在是“已通过”");
            assertThat(second.page.locator(".unsent").innerText())
                    .contains("没有发出", "线下活动群众参与数量", "新闻里说有 700 人，请核对");
            Chromium.looked(second.page, "reviewers-faster");

            first.page.navigate(report);
            first.page.locator("summary:has-text('收回通过')").click();
            first.presses("收回通过");
            assertThat(first.page.locator(".trouble[role=alert]").innerText())
                    .isEqualTo("请写明为什么收回，填报单位看得到。");
            first.types(Map.of("why", "同事看出一处要核对"));
            first.presses("收回通过");
            assertThat(first.page.locator(".notice").innerText()).startsWith("通过已收回，现在是");
            assertThat(first.page.locator(".steps-taken").innerText()).contains("同事看出一处要核对");
            Chromium.looked(first.page, "reviewers-back");

            second.page.navigate(report);
            Reviewers.writes(second, "新闻里说有 700 人，请核对");
            second.presses("退回");
        }
        try (var filler = cast.as("赵一鸣")) {
            filler.go("/desk");
            assertThat(filler.page.locator(".back").innerText()).contains("新闻里说有 700 人，请核对");
            Chromium.looked(filler.page, "reviewers-returned");
        }
    }

    @Test
    void bothAcceptTheCleanOnesOfOneList() {
        files("林海燕", "2");
        files("宋知行", "3");
        try (var first = cast.as("叶知微");
                var second = cast.as("魏素心")) {
            for (var reviewer : List.of(first, second)) {
                reviewer.go(LIST);
                reviewer.page.locator("main a", Cast.words("没有问题的一起通过")).first().click();
                reviewer.page.waitForSelector(".together-list");
            }
            var listed = first.page.locator(".together-list > li", Cast.words("胶州市科学技术局"));
            listed.locator("summary").click();
            assertThat(listed.locator(".told-answers").first().innerText()).contains("3 次");
            Chromium.looked(first.page, "together-list");
            first.page
                    .locator(
                            ".together-list > li:not(:has-text('胶州市')):not(:has-text('西海岸')) input")
                    .all()
                    .forEach(one -> one.uncheck());
            first.presses("通过勾选的");
            assertThat(first.page.locator(".notice").innerText())
                    .startsWith("已通过 2 份：")
                    .contains("胶州市科学技术局", "青岛西海岸新区科学技术局");

            second.page
                    .locator(".together-list > li:not(:has-text('胶州市')) input")
                    .all()
                    .forEach(one -> one.uncheck());
            second.presses("通过勾选的");
            assertThat(second.page.locator(".trouble[role=alert]").innerText())
                    .contains("胶州市科学技术局 没有通过：现在是“已通过”");
            Chromium.looked(second.page, "together-faster");
        }
    }

    @Test
    void oneActivityIsFlaggedFromBothLinesAndTakenOffOnce() {
        files("高远", "4");
        files("郭长风", "4");
        try (var bureau = cast.as("叶知微");
                var association = cast.as("沈静姝")) {
            Reviewers.compares(bureau, "即墨区科学技术局");
            Reviewers.compares(association, "即墨区科学技术协会");
            Reviewers.flags(bureau, "科普大集", "3");
            assertThat(bureau.page.locator("section:has(#flagged)").innerText())
                    .contains("科普大集", "计在即墨区科学技术局");
            Chromium.looked(bureau.page, "overlap-flagged");

            Reviewers.flags(association, "即墨科普大集", "4");
            assertThat(association.page.locator(".trouble[role=alert]").innerText())
                    .contains("叶知微 已在", "“科普大集”", "没有另外扣除");
            assertThat(association.page.locator("#activity").inputValue()).isEqualTo("即墨科普大集");
            Chromium.looked(association.page, "overlap-found");
            association.go(OVERLAPS);
            assertThat(
                            association
                                    .page
                                    .locator("section:has(#flagged) li:has-text('科普大集')")
                                    .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void whoIsMissingIsRemindedInPrivateAndNotTwiceAtOnce() {
        try (var reviewer = cast.as("叶知微")) {
            reviewer.go("/progress?q=%E5%B8%82%E5%8D%97");
            nudges(reviewer);
            assertThat(reviewer.page.locator("main [role=status]").innerText())
                    .contains("已催 1 份", "市南区科学技术局");
            nudges(reviewer);
            assertThat(reviewer.page.locator("main [role=alert]").innerText())
                    .contains("1 份刚催过，没有再催", "叶知微", "以后才可以再催");
            Chromium.looked(reviewer.page, "nudged");
        }
        try (var filler = cast.as("周启航");
                var neighbour = cast.as("林海燕")) {
            for (var page : List.of("/desk", "/messages")) {
                filler.go(page);
                assertThat(filler.page.locator("main").innerText()).contains("催报：");
                Chromium.looked(filler.page, "nudge" + page.replace('/', '-'));
                neighbour.go(page);
                assertThat(neighbour.page.locator("main").innerText()).doesNotContain("催报：");
            }
        }
    }

    private static void nudges(Visitor reviewer) {
        reviewer.page
                .locator(".progress tr:has-text('市南区科学技术局') input[type=checkbox]")
                .first()
                .check();
        reviewer.presses("催选中的");
    }

    private static void files(String name, String number) {
        try (var filler = cast.as(name)) {
            filler.opens("统计表");
            filler.counts(number);
            filler.attachesSummary();
            filler.files();
        }
    }
}
