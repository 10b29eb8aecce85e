package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several clean forms, looked at as a list and accepted together. */
class TogetherPagesTest extends ReviewDesk {
    private static final String LIST = "/reviews/together?duty=small-2025%2FD3";

    @Autowired Reviews reviews;
    Obligation shinan;
    Actor other;

    @BeforeEach
    void two() {
        shinan = owes(SmallWorld.STATISTICS, world.shinan);
        other = world.person(world.shinan, "张三", Role.FILLER);
    }

    @Test
    void whatIsCleanIsAcceptedTogetherAsItWasShown() {
        file(Map.of("in_kind", HOSTILE));
        file(other, shinan, Map.of());
        assertThat(get(reviewer, "/reviews").select("#waiting ~ h3 a").first().attr("href"))
                .isEqualTo(LIST);

        var page = get(reviewer, LIST);
        assertThat(page.select(".together-list li > p > a").eachText())
                .containsExactly("小市南区科学技术局", "小崂山区科学技术局");
        assertThat(page.select("#rest")).isEmpty();
        assertThat(page.select(".together-list .text").eachText()).contains(HOSTILE);
        assertThat(page.select("script:not([src])")).isEmpty();

        var done =
                page(
                        accept(
                                reviewer,
                                page.select("[name=one]")
                                        .eachAttr("value")
                                        .toArray(String[]::new)));
        assertThat(done.select("[role=status]").text()).startsWith("已通过 2 份：");
        assertThat(done.select(".together-list")).isEmpty();
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
        assertThat(obligations.obligation(reviewer, shinan.id()).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void whatAsksForALookIsNotAmongThem() {
        drafts.type(filler, statistics.id(), Map.of("public_on_site", "2000000"));
        drafts.explain(filler, statistics.id(), Map.of("public_on_site", "灯光秀沿线人流"));
        file(Map.of("public_on_site", "2000000"));
        file(other, shinan, Map.of());
        reviews.sendBack(
                reviewer,
                shinan.id(),
                obligations.obligation(reviewer, shinan.id()).current(),
                new Reviews.Reasons("请核对", Map.of()));
        file(other, shinan, Map.of("public_on_site", "4"));

        var page = get(reviewer, LIST);
        assertThat(page.select(".together-list")).isEmpty();
        assertThat(page.select("section:has(#rest) li").eachText())
                .containsExactly("小市南区科学技术局 第 2 版，请打开看改了什么", "小崂山区科学技术局 1 处有填报人的说明，请打开看");
    }

    /** A second reviewer was faster with one, and the unit filed anew the other. */
    @Test
    void whatIsNoLongerAsItWasShownIsNotAccepted() {
        file(Map.of());
        file(other, shinan, Map.of());
        var shown =
                get(reviewer, LIST).select("[name=one]").eachAttr("value").toArray(String[]::new);
        reviews.accept(
                world.person(world.bureau, "李审", Role.REVIEWER), statistics.id(), now().current());
        submissions.withdraw(other, shinan.id(), "");
        file(other, shinan, Map.of("public_on_site", "4"));

        var done = page(accept(reviewer, shown));
        assertThat(done.select("[role=status]")).isEmpty();
        assertThat(done.select("[role=alert] li").eachText())
                .containsExactlyInAnyOrder(
                        "小崂山区科学技术局 没有通过：现在是“已通过”，或刚报来了新的一版，请打开看。",
                        "小市南区科学技术局 没有通过：现在是“已报送，待审核”，或刚报来了新的一版，请打开看。");
        assertThat(obligations.obligation(reviewer, shinan.id()).state()).isEqualTo(State.FILED);
    }

    @Test
    void onlyWhoReviewsItAcceptsAndNothingChosenIsSaid() {
        file(Map.of());
        var shown =
                get(reviewer, LIST).select("[name=one]").eachAttr("value").toArray(String[]::new);
        for (var who :
                new Actor[] {
                    filler,
                    world.person(world.bureau, "领导", Role.VIEWER),
                    world.person(world.shinan, "邻居", Role.REVIEWER)
                }) {
            assertThat(accept(who, shown)).as(who.name()).hasStatus(404);
            assertThat(ask(who, LIST)).as(who.name()).hasStatus(404);
        }
        var none = accept(reviewer);
        assertThat(none).hasStatus(422);
        assertThat(page(none).select("[role=alert]").text()).isEqualTo("没有勾选的，没有办理。");
        assertThat(accept(reviewer, "nonsense")).hasStatus(404);
        assertThat(now().state()).isEqualTo(State.FILED);
    }

    private MvcTestResult accept(Actor who, String... chosen) {
        var request =
                web.post()
                        .uri(URI.create(LIST))
                        .accept("text/html")
                        .with(SecurityMockMvcRequestPostProcessors.user(who.id().toString()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        return (chosen.length == 0 ? request : request.param("one", chosen)).exchange();
    }
}
