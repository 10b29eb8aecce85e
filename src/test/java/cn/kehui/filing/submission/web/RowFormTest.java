package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form of rows: added, taken out and moved by buttons that need no script. */
class RowFormTest extends FillingDesk {

    @Test
    void addsMovesAndTakesOutRowsAndLosesNothing() {
        var draft = home(recommendation) + "/draft";
        press(row(0, "讲座"), "add");
        press(row(1, "展览"), "add");
        press(row(2, "开放日"), "raised-2");
        assertThat(names()).containsExactly("讲座", "开放日", "展览");

        press(Map.of("rows[0].name", "讲座（改）"), "without-1");
        assertThat(names()).containsExactly("讲座（改）", "展览");

        press(Map.of(), "add");
        assertThat(names()).hasSize(3);
        assertThat(
                        post(
                                filler,
                                draft,
                                sends(get(filler, home(recommendation)), Map.of("press", "save"))))
                .hasStatus(303);
        assertThat(names()).as("a blank row is no row").containsExactly("讲座（改）", "展览");
    }

    @Test
    void theFourthOfThreeIsStoppedWithItsClause() {
        for (int row = 0; row < 4; row++) {
            press(row(row, "活动" + "甲乙丙丁".charAt(row)), "add");
        }
        var answer =
                post(
                        filler,
                        home(recommendation) + "/submissions",
                        sends(get(filler, home(recommendation)), Map.of()));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#rows-3 > .said").text()).contains("附件1 说明2");
        assertThat(page(answer).selectFirst(".summary a").attr("href")).isEqualTo("#rows-3");
    }

    @Test
    void aRowIsAddedOnceThoughTheButtonIsPressedTwice() {
        var sent =
                sends(
                        get(filler, home(recommendation)),
                        Map.of("press", "add", "rows[0].name", "讲座"));
        assertThat(post(filler, home(recommendation) + "/draft", sent)).hasStatus(303);
        assertThat(post(filler, home(recommendation) + "/draft", sent)).hasStatus(303);
        assertThat(names()).containsExactly("讲座", "");
        press(Map.of(), "add");
        assertThat(names()).as("another page is another press").containsExactly("讲座", "", "");
    }

    @Test
    void aRowMoreThanTheBlankOneOfAFreshPageIsTwo() {
        press(Map.of(), "add");
        assertThat(names()).containsExactly("", "");
    }

    private Iterable<String> names() {
        return get(filler, home(recommendation)).select("[name$=.name]").eachAttr("value");
    }

    private void press(Map<String, String> typed, String button) {
        var sent = new HashMap<>(typed);
        sent.put("press", button);
        assertThat(
                        post(
                                filler,
                                home(recommendation) + "/draft",
                                sends(get(filler, home(recommendation)), sent)))
                .hasStatus(303);
    }

    private static Map<String, String> row(int row, String name) {
        return Map.of(
                "rows[" + row + "].name", name,
                "rows[" + row + "].intro", "简介",
                "rows[" + row + "].time_place", "5月24日，科技馆",
                "rows[" + row + "].recommender", "小崂山区科学技术局",
                "rows[" + row + "].contact", "李文 85910000");
    }
}
