package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Acceptances;
import cn.kehui.filing.review.ReviewRule;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An acceptance of one's own, taken back within its time and for a reason. */
class TakeBackPagesTest extends ReviewDesk {
    @Autowired Acceptances acceptances;
    @Autowired Reviews reviews;

    @Test
    void itWaitsForReviewAgainAndCountsNoMore() {
        file(Map.of());
        accept(reviewer);
        var page = get(reviewer, home(statistics));
        assertThat(page.select("form[action$=taking-back] .hint").text()).contains("之前可以收回");

        assertThat(takeBack(reviewer, "看错了一行"))
                .hasStatus(303)
                .headers()
                .hasValue("Location", home(statistics) + "?back=1");

        assertThat(now().state()).isEqualTo(State.FILED);
        assertThat(now().accepted()).isNull();
        var after = get(reviewer, home(statistics) + "?back=1");
        assertThat(after.select("[role=status]").text()).isEqualTo("通过已收回，现在是“已报送，待审核”。");
        assertThat(after.select(".steps-taken li").first().text()).contains("王审 收回通过（第 1 版）：看错了一行");
        assertThat(after.select("#decide button")).hasSize(2);
        assertThat(get(filler, "/obligations/" + statistics.id()).text()).contains("看错了一行");
    }

    /** The second version is taken back: the first counts again, as if it had never ceased to. */
    @Test
    void whatCountedBeforeCountsAgain() {
        file(Map.of());
        accept(reviewer);
        var first = now().accepted();
        submissions.askRevision(filler, statistics.id(), "少报了一场");
        reviews.grantRevision(reviewer, statistics.id(), now().current());
        file(Map.of("events_held", "4"));
        accept(reviewer);
        assertThat(now().accepted()).isNotEqualTo(first);

        assertThat(takeBack(reviewer, "再核一下")).hasStatus(303);

        assertThat(now().accepted()).isEqualTo(first);
        assertThat(now().state()).isEqualTo(State.FILED);
        assertThat(now().current()).isNotEqualTo(first);
        accept(reviewer);
        assertThat(now().accepted()).isEqualTo(now().current());
        assertThat(takeBack(reviewer, "又看错了")).hasStatus(303);
        assertThat(now().accepted()).isEqualTo(first);
    }

    @Test
    void onlyWhoAcceptedTakesItBackAndOnlyForAReason() {
        file(Map.of());
        accept(reviewer);
        var second = world.person(world.bureau, "李审", Role.REVIEWER);
        assertThat(get(second, home(statistics)).select("form[action$=taking-back]")).isEmpty();
        var refused = takeBack(second, "我来收回");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("王审 通过的，只能由本人收回");
        assertThat(page(refused).select(".unsent li").eachText()).containsExactly("原因：我来收回");
        assertThat(takeBack(filler, "自己收回")).hasStatus(404);
        assertThat(takeBack(world.person(world.shinan, "邻居", Role.REVIEWER), "收回")).hasStatus(404);

        var silent = takeBack(reviewer, " ");
        assertThat(silent).hasStatus(422);
        assertThat(page(silent).select("[role=alert]").text()).contains("请写明为什么收回");
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void itIsTooLateAfterTheTimeThatWasSet() {
        file(Map.of());
        accept(reviewer);
        var admin = world.person(world.bureau, "管理员", Role.SYSTEM_ADMIN);
        acceptances.rule(admin, new ReviewRule(0, "管理员"));
        assertThat(get(reviewer, home(statistics)).select("form[action$=taking-back]")).isEmpty();
        var refused = takeBack(reviewer, "看错了");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("之前才可以。要改，请填报单位申请修订");
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void whatWasDoneSinceIsNotUndone() {
        file(Map.of());
        accept(reviewer);
        submissions.askRevision(filler, statistics.id(), "少报了一场");
        var refused = takeBack(reviewer, "看错了");
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("现在是“已申请修订”");
        assertThat(now().state()).isEqualTo(State.REVISION_ASKED);
    }

    @Test
    void whatAnAcceptedTotalAboveHoldsStaysAccepted() {
        Obligation below = world.owes(SmallWorld.STATISTICS, world.street, world.laoshan);
        var streetFiller = world.person(world.street, "街道", Role.FILLER);
        var districtReviewer = world.person(world.laoshan, "区审", Role.REVIEWER);
        file(streetFiller, below, Map.of());
        var shown = obligations.obligation(districtReviewer, below.id()).current();
        reviews.accept(districtReviewer, below.id(), shown);
        file(Map.of());
        accept(reviewer);

        var refused = post(districtReviewer, home(below) + "/taking-back", Map.of("why", "看错了"));
        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert]").text()).contains("小崂山区科学技术局的汇总已经通过");
    }

    @Test
    void theTimeIsSetByTheSystemAdministrator() {
        var admin = world.person(world.bureau, "管理员", Role.SYSTEM_ADMIN);
        assertThat(get(admin, "/reviews/rule").selectFirst("#hours").val()).isEqualTo("8");
        assertThat(post(admin, "/reviews/rule", Map.of("hours", "16"))).hasStatus(303);
        assertThat(get(admin, "/reviews/rule?set=1").text()).contains("管理员").contains("设定");
        assertThat(post(admin, "/reviews/rule", Map.of("hours", "81"))).hasStatus(422);
        assertThat(ask(reviewer, "/reviews/rule")).hasStatus(404);
        assertThat(post(reviewer, "/reviews/rule", Map.of("hours", "1"))).hasStatus(404);
        assertThat(acceptances.rule().takeBackHours()).isEqualTo(16);
    }

    private void accept(Actor who) {
        var answer =
                post(
                        who,
                        home(statistics) + "/acceptance",
                        sends(get(who, home(statistics)), Map.of()));
        assertThat(answer).hasStatus(303);
        assertThat(now().state()).isEqualTo(State.ACCEPTED);
    }

    private MvcTestResult takeBack(Actor who, String why) {
        return post(who, home(statistics) + "/taking-back", Map.of("why", why));
    }
}
