package cn.kehui.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Words typed in a row stay with that row, though it is moved or deleted before they are kept. */
@Tag("slow")
class RowsJourneyTest {
    private static final String ALL = "/campaigns/qingdao-2025/activities";
    private static final String STRAY = "p.offer > button[type=button]";
    private static final String HALL = "湛山社区活动中心";
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
    void wordsTypedInASessionGoWithItWhenItIsDeletedAtOnce() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("周启航")) {
            filler.go(ALL);
            var page = filler.page;
            var home = Walk.entered(page, "三场海洋科普");
            for (int row = 1; row < 3; row++) {
                presses(page, "button[value=more]");
                Chromium.types(page, "rows[" + row + "].day", "5月" + (5 + row) + "日");
                Chromium.types(page, "rows[" + row + "].venue", HALL);
            }

            typesAndPresses(page, "rows[1].venue", "青岛海底世界", "#session-2 button[value^=less-]");

            assertThat(values(page, "venue")).containsExactly(HALL, HALL);
            assertThat(values(page, "day")).containsExactly("5月5日", "5月7日");
            assertThat(stray(page)).isEmpty();
            opens(page, home);
            assertThat(values(page, "venue")).as("and so it is kept").containsExactly(HALL, HALL);
        }
    }

    @Test
    void wordsTypedInARowOfAFormGoWithItWhenItIsMovedOrDeletedAtOnce() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("赵一鸣")) {
            filler.opens("推荐表");
            var page = filler.page;
            for (int row = 0; row < 3; row++) {
                if (row > 0) {
                    presses(page, "#add");
                }
                Chromium.types(page, "rows[" + row + "].name", "海洋科普" + (row + 1));
                Chromium.types(page, "rows[" + row + "].recommender", "本单位");
            }

            typesAndPresses(page, "rows[1].recommender", "区教育局", "button[value=raised-1]");
            assertThat(values(page, "name")).containsExactly("海洋科普2", "海洋科普1", "海洋科普3");
            assertThat(values(page, "recommender")).containsExactly("区教育局", "本单位", "本单位");

            typesAndPresses(page, "rows[1].recommender", "区科协", "button[value=without-1]");
            assertThat(values(page, "name")).containsExactly("海洋科普2", "海洋科普3");
            assertThat(values(page, "recommender")).containsExactly("区教育局", "本单位");
            assertThat(stray(page)).isEmpty();
        }
    }

    /** What could not be sent is still there when the page is opened again, in the row it was. */
    @Test
    void wordsThatWereNotSentComeBackToTheirRowOrSayThatItIsGone() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("卢云舒")) {
            filler.opens("推荐表");
            var form = filler.page.url();
            var page = filler.page;
            Chromium.types(page, "rows[0].name", "海洋科普1");
            presses(page, "#add");
            Chromium.types(page, "rows[1].name", "海洋科普2");
            presses(page, "#add");
            var context = page.context();
            context.setOffline(true);
            page.locator("[name='rows[0].recommender']").fill("区教育局");
            page.locator("[name='rows[1].recommender']").fill("区科协");
            page.locator("[name='rows[2].name']").fill("海洋科普3");
            page.close();
            context.setOffline(false);
            var other = context.browser().newContext();
            try (var elsewhere = Visitor.signIn(other, product.address(), "卢云舒")) {
                elsewhere.page.navigate(form);
                presses(elsewhere.page, "button[value=without-0]");
            }

            var again = context.newPage();
            opens(again, form);

            assertThat(values(again, "name")).containsExactly("海洋科普2", "海洋科普3");
            assertThat(values(again, "recommender")).containsExactly("区科协", "");
            assertThat(stray(again)).singleElement().asString().contains("区教育局", "不在了", "推荐单位");
            again.locator(STRAY).click();
            opens(again, form);
            assertThat(stray(again)).isEmpty();
            assertThat(values(again, "recommender")).containsExactly("区科协", "");
        }
    }

    /** In the browser of whoever used an earlier version lie words by the row's number only. */
    @Test
    void wordsOfARowThatNobodyKnowsAreShownAndGoIntoNone() {
        var cast = new Cast(chromium, product.address(), folder);
        try (var filler = cast.as("冯半夏")) {
            filler.opens("推荐表");
            var page = filler.page;
            var form = page.url();
            Chromium.types(page, "rows[0].name", "海洋科普1");
            page.evaluate(
                    """
                    () => localStorage.setItem(`kehui ${keeper.home} rows[0].recommender`,
                        JSON.stringify({ words: '区教育局', base: '' }))
                    """);

            opens(page, form);

            assertThat(values(page, "recommender")).containsExactly("");
            assertThat(stray(page)).singleElement().asString().contains("区教育局", "没记下", "推荐单位");
        }
    }

    private static void opens(Page page, String form) {
        page.navigate(form);
        idle(page);
    }

    /** What the page says of words that it cannot place. */
    private static List<String> stray(Page page) {
        return page.locator("p.offer:has(> button[type=button])").allInnerTexts();
    }

    /** With no moment in between, in which the words would be sent before the press. */
    private static void typesAndPresses(Page page, String place, String words, String button) {
        idle(page);
        page.waitForNavigation(
                () ->
                        page.evaluate(
                                """
                                ([place, words, button]) => {
                                    const input = document.querySelector(`[name='${place}']`);
                                    input.value = words;
                                    input.dispatchEvent(new Event('input', { bubbles: true }));
                                    document.querySelector(button).click();
                                }
                                """,
                                List.of(place, words, button)));
        idle(page);
    }

    private static void presses(Page page, String button) {
        idle(page);
        page.waitForNavigation(() -> page.locator(button).first().click());
        idle(page);
    }

    /** The page keeps what is typed, and has nothing that is still to be kept. */
    private static void idle(Page page) {
        page.waitForFunction(
                "() => window.keeper && window.keeper.waiting.size === 0 && !window.keeper.busy");
    }

    /** What stands in every row. */
    private static List<String> values(Page page, String field) {
        return page.locator("[name^='rows['][name$='." + field + "']").all().stream()
                .map(one -> one.inputValue())
                .toList();
    }
}
