package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of a review as its HTML: everything works without a script. */
class ReviewPagesTest extends ReviewDesk {

    @Test
    void showsEveryAnswerAsItWasTypedWithAPlaceForARemark() {
        file(Map.of("funds_city", "12.5", "in_kind", HOSTILE));

        var page = get(reviewer, home(statistics));
        assertThat(page.select(".review .line")).hasSize(19);
        assertThat(page.select("textarea[name^=remark]")).hasSize(19);
        page.select("#decide textarea")
                .forEach(
                        area -> assertThat(page.select("label[for=" + area.id() + "]")).hasSize(1));
        assertThat(page.getElementById("funds_city").select(".answer").text())
                .isEqualTo("12.5 万元 读作 12.5 万元，即 125,000 元");
        assertThat(page.getElementById("in_kind").select(".text").text()).isEqualTo(HOSTILE);
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.getElementById("funds_county").select("span.blank").text())
                .isEqualTo("没有填");
    }

    @Test
    void showsTheReasonThatWasGivenForAnUnlikelyAnswer() {
        drafts.type(filler, statistics.id(), Map.of("public_on_site", "2000000"));
        drafts.explain(filler, statistics.id(), Map.of("public_on_site", "灯光秀沿线人流"));
        file(Map.of("public_on_site", "2000000"));

        var line = get(reviewer, home(statistics)).getElementById("public_on_site");
        assertThat(line.select(".said li.asks")).hasSize(1);
        assertThat(line.select(".reason").text()).contains("灯光秀沿线人流");
    }

    @Test
    void acceptsAndGoesOnToTheNextOfTheSameDuty() {
        var shinan = owes(SmallWorld.STATISTICS, world.shinan);
        file(Map.of());
        file(world.person(world.shinan, "张三", Role.FILLER), shinan, Map.of());

        var answer =
                post(
                        reviewer,
                        home(shinan) + "/acceptance",
                        sends(get(reviewer, home(shinan)), Map.of()));
        assertThat(answer)
                .hasStatus(303)
                .headers()
                .hasValue("Location", home(statistics) + "?done=" + shinan.id());
        assertThat(
                        get(reviewer, home(statistics) + "?done=" + shinan.id())
                                .select(".notice")
                                .text())
                .isEqualTo("小市南区科学技术局“报送统计表”：已通过。下面是下一份。");

        assertThat(
                        post(
                                reviewer,
                                home(statistics) + "/acceptance",
                                sends(get(reviewer, home(statistics)), Map.of())))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/reviews?done=" + statistics.id());
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void sendsBackWithAReasonOnTheCell() {
        file(Map.of());
        var answer =
                post(
                        reviewer,
                        home(statistics) + "/return",
                        sends(
                                get(reviewer, home(statistics)),
                                Map.of("remark[public_on_site]", "与报道的 3000 人不符")));

        assertThat(answer).hasStatus(303);
        assertThat(now().state()).isEqualTo(State.RETURNED);
        assertThat(obligations.steps(reviewer, statistics.id()).getLast().remarks())
                .isEqualTo(Map.of("public_on_site", "与报道的 3000 人不符"));
    }

    @Test
    void sendingBackWithoutAReasonIsExplained() {
        file(Map.of());
        var answer =
                post(
                        reviewer,
                        home(statistics) + "/return",
                        sends(get(reviewer, home(statistics)), Map.of()));
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("[role=alert]").text()).contains("没有写原因");
        assertThat(now().state()).isEqualTo(State.FILED);
    }

    @Test
    void acceptingWithReasonsWrittenAsksWhichIsMeantAndLosesNothing() {
        file(Map.of());
        var answer =
                post(
                        reviewer,
                        home(statistics) + "/acceptance",
                        sends(
                                get(reviewer, home(statistics)),
                                Map.of("remark[events_held]", "核对<b>", "whole", "请核对")));

        assertThat(answer).hasStatus(422);
        var page = page(answer);
        assertThat(page.select("details.remark[open] textarea").text()).isEqualTo("核对<b>");
        assertThat(page.getElementById("whole").text()).isEqualTo("请核对");
        assertThat(now().state()).isEqualTo(State.FILED);
    }

    @Test
    void saysWhoWasFasterAndKeepsWhatWasTyped() {
        file(Map.of());
        var mine = get(reviewer, home(statistics));
        var colleague = world.person(world.bureau, "赵审", Role.REVIEWER);
        post(colleague, home(statistics) + "/acceptance", sends(mine, Map.of()));

        var answer =
                post(
                        reviewer,
                        home(statistics) + "/return",
                        sends(mine, Map.of("remark[public_on_site]", "与报道<b>不符", "whole", "请核对")));
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select("[role=alert]").text())
                .contains("小市科学技术局 赵审", "通过", "现在是“已通过”");
        assertThat(page(answer).select(".unsent li").eachText())
                .containsExactly("线下活动群众参与数量：与报道<b>不符", "全表：请核对");
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void aNewerVersionIsShownInsteadOfDecidedOn() {
        file(Map.of());
        var mine = get(reviewer, home(statistics));
        submissions.withdraw(filler, statistics.id(), "");
        file(Map.of("public_on_site", "700"));

        var answer =
                post(
                        reviewer,
                        home(statistics) + "/return",
                        sends(mine, Map.of("remark[public_on_site]", "请核对")));
        assertThat(answer).hasStatus(409);
        var page = page(answer);
        assertThat(page.select("[role=alert]").text()).contains("第 2 版");
        assertThat(page.getElementById("public_on_site").select(".before").text())
                .contains("第 1 版", "3");
        assertThat(page.select("details.remark[open] textarea").text()).isEqualTo("请核对");
        assertThat(now().state()).isEqualTo(State.FILED);
    }

    @Test
    void whatComesBackShowsWhatWasRemarkedAndWhatChanged() {
        file(Map.of());
        post(
                reviewer,
                home(statistics) + "/return",
                sends(get(reviewer, home(statistics)), Map.of("remark[public_on_site]", "与报道不符")));
        file(Map.of("public_on_site", "24000"));

        var page = get(reviewer, home(statistics));
        assertThat(page.getElementById("public_on_site").select(".text").first().text())
                .as("as totals write it")
                .isEqualTo("24,000");
        post(
                reviewer,
                home(statistics) + "/return",
                sends(page, Map.of("remark[public_on_site]", "请写明")));
        file(Map.of("public_on_site", "24,000"));
        assertThat(get(reviewer, home(statistics)).getElementById("public_on_site").text())
                .as("only the writing differs")
                .contains("上一版（第 2 版）：24000");
        assertThat(page.select(".line.changed h3").eachText()).containsExactly("线下活动群众参与数量");
        assertThat(page.getElementById("public_on_site").select(".past").text()).contains("与报道不符");
        assertThat(page.select(".sums").text()).contains("改了 1 处");
        assertThat(get(reviewer, "/reviews").select("section:has(#waiting) .tag").text())
                .isEqualTo("您退回过，改好了");
    }
}
