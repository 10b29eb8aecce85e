package cn.kehui.total.selection.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Selecting among recommended activities, as HTML. */
class SelectionPagesTest extends SelectionDesk {

    @Test
    void showsEveryActivityWithItsMarksInTheOrderOfUnitCodes() {
        var page = get(reviewer, HOME);

        assertThat(page.select(".of-unit h2 a").eachText())
                .containsExactly("小市南区科学技术局", "小崂山区科学技术局");
        assertThat(page.select(".candidate h3").last().text()).endsWith(HOSTILE);
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.text()).contains("李文 138********").doesNotContain("13812345678");
        assertThat(page.select(".candidate").first().select("dd small").text())
                .contains("没有读出具体日期");
        for (var input : page.select("main input:not([type=hidden])")) {
            assertThat(page.select("label[for=" + input.id() + "]")).hasSize(1);
        }
    }

    @Test
    void theSameActivityOfTwoUnitsIsFlaggedAtBoth() {
        submissions.withdraw(filler, laoshan.id(), "");
        recommend(filler, laoshan, "2025年“海洋之声”科普讲座");

        assertThat(get(reviewer, HOME).select(".twins li").eachText())
                .containsExactly(
                        "小崂山区科学技术局也推荐了同名的活动（第 1 项），请只选一处。", "小市南区科学技术局也推荐了同名的活动（第 1 项），请只选一处。");
    }

    @Test
    void aDecisionNeedsAReasonAndStaysOnThePage() {
        var refused = post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", " "));
        assertThat(refused).hasStatus(422);
        assertThat(page(refused).select("[aria-invalid=true]")).hasSize(1);

        assertThat(post(reviewer, HOME + "/picks", pick(shinan, 1, "yes", "覆盖面广<b>")))
                .hasStatus(303);
        var page = get(reviewer, HOME);
        assertThat(page.select(".candidate.picked h3").eachText()).containsExactly("灯光秀");
        assertThat(page.select(".candidate.picked .pick").text()).startsWith("入选：覆盖面广<b>（王审，");
        assertThat(page.text()).contains("入选 1，不选 0，还没有定 2");

        post(reviewer, HOME + "/picks", pick(shinan, 1, "no", "预算不足"));
        assertThat(get(reviewer, HOME).select(".candidate.declined .pick").text())
                .startsWith("不选：预算不足");
    }

    @Test
    void aNewerVersionAsksToLookAgain() {
        var old = pick(shinan, 1, "yes", "覆盖面广");
        post(reviewer, HOME + "/picks", old);
        submissions.withdraw(other, shinan.id(), "");
        recommend(other, shinan, "灯光秀", "科技馆开放日");

        var page = get(reviewer, HOME);
        assertThat(page.select(".candidate.again h3").eachText()).containsExactly("灯光秀");
        assertThat(page.select(".candidate.again .pick").text()).contains("需要重新看", "入选：覆盖面广");
        assertThat(post(reviewer, HOME + "/picks", old)).hasStatus(409);
        var refused = post(reviewer, HOME + "/lists", Map.of("title", "清单<i>"));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("需要重新看：灯光秀");
        assertThat(page(refused).getElementById("title").val()).isEqualTo("清单<i>");
    }
}
