package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * How an answer is meant is said with one press; why it is so is asked only where the form asks.
 */
class PlainAnswersTest extends FillingDesk {

    @Test
    void aRoundFigureIsFiledAsItWasReadWithOnePress() {
        var page = refused("public_on_site", "约500");
        assertThat(page.select(".summary li")).hasSize(1);
        assertThat(page.select("[data-place=public_on_site] > .why").hasAttr("hidden")).isTrue();
        var press = page.selectFirst(".summary li button");
        assertThat(press.text()).isEqualTo("就按 500 人次 报");
        assertThat(page.select("[data-place=public_on_site] .plain button").eachAttr("value"))
                .containsExactly(press.attr("value"));

        post(
                filler,
                home(statistics) + "/draft",
                sends(page, Map.of("press", press.attr("value"))));

        var now = get(filler, home(statistics));
        assertThat(now.getElementById("public_on_site").val()).isEqualTo("500");
        assertThat(now.select("[data-place=public_on_site] .plain")).isEmpty();
        assertThat(post(filler, home(statistics) + "/submissions", sends(now, Map.of())))
                .hasStatus(303);
    }

    @Test
    void aSignOfMoneyOffersBothUnits() {
        var page = refused("funds_city", "￥300");
        assertThat(page.select("[data-place=funds_city] .plain button").eachText())
                .containsExactly("就按 300元 报", "就按 300万元 报");
        var yuan = page.selectFirst("[data-place=funds_city] .plain button");
        post(filler, home(statistics) + "/draft", sends(page, Map.of("press", yuan.attr("value"))));
        assertThat(get(filler, home(statistics)).select("[data-place=funds_city] .meant").text())
                .contains("0.03 万元，即 300 元");
    }

    @Test
    void nothingIsZeroOrDoesNotApply() {
        assertThat(refused("public_online", "无").select("[data-place=public_online] .plain button"))
                .extracting(org.jsoup.nodes.Element::text)
                .containsExactly("就按 0 人次 报", "就按 — 报");
    }

    @Test
    void whatIsUnlikelyIsAskedWhy() {
        var page = refused("public_on_site", "约2000000");
        assertThat(page.select("[data-place=public_on_site] > .why").hasAttr("hidden")).isFalse();
        assertThat(page.select("[data-place=public_on_site] .plain button").eachText())
                .containsExactly("就按 2000000 人次 报");
    }

    private Document refused(String place, String words) {
        var typed = new HashMap<>(figures());
        typed.put(place, words);
        var answer =
                post(
                        filler,
                        home(statistics) + "/submissions",
                        sends(get(filler, home(statistics)), typed));
        assertThat(answer).hasStatus(422);
        return page(answer);
    }
}
