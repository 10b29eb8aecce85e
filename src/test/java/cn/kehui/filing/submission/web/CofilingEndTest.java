package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.Amending;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.message.Messages;
import cn.kehui.world.SmallWorld;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of another's table are open to who was given them, for as long as that holds. */
class CofilingEndTest extends CofilingDesk {
    @Autowired Messages messages;
    @Autowired Amending amending;

    @Test
    void nobodyElseOpensIt() {
        given(statistics, PUBLICITY);
        var others =
                List.of(
                        sibling,
                        filler,
                        world.person(world.laoshanAssociation, "同屋审核", Role.REVIEWER),
                        world.person(world.laoshanAssociation, "同屋查看", Role.VIEWER),
                        world.person(world.association, "上级", Role.FILLER),
                        world.person(world.laoshanAssociation, "管理", Role.SYSTEM_ADMIN));
        for (var other : others) {
            closed(other, cofiling(statistics), 404);
        }
    }

    @Test
    void anotherTableOfTheSameLeadIsClosed() {
        given(statistics, PUBLICITY);
        closed(helper, cofiling(recommendation), 404);
        closed(helper, "/cofilings/" + UUID.randomUUID(), 404);
        closed(helper, "/cofilings/x", 404);
        var other = world.owes(SmallWorld.STATISTICS, world.shinan, world.bureau);
        closed(helper, cofiling(other), 404);
    }

    @Test
    void itEndsWithTheGivingAndLateWordsAreShownNotKept() {
        given(statistics, PUBLICITY);
        var old = get(helper, cofiling(statistics));
        takesBack(statistics);

        var late =
                post(
                        helper,
                        cofiling(statistics) + "/draft",
                        sends(old, Map.of("media_reports", "31")));

        assertThat(late).hasStatus(409);
        assertThat(page(late).select(".read").text()).isEqualTo("宣传报道数量 31");
        assertThat(stands(statistics, "media_reports")).isEmpty();
        assertThat(keeps(old, statistics, "media_reports", "31")).hasStatus(409);
        closed(helper, cofiling(statistics), 409);
    }

    @Test
    void itEndsWith报送() {
        given(statistics, PUBLICITY);
        helps(statistics, "done", Map.of("media_outlets", "7", "media_reports", "31"));
        var old = get(helper, cofiling(statistics));
        var typed = figures();
        typed.remove("media_outlets");
        typed.remove("media_reports");
        assertThat(files(get(filler, home(statistics)), typed)).hasStatus(303);

        assertThat(page(ask(helper, cofiling(statistics))).select(".trouble").text())
                .isEqualTo("小崂山区科学技术局已经报送，协助填报结束了。要改的，请联系小崂山区科学技术局。");
        closed(helper, cofiling(statistics), 409);
        // what is taken back is the lead's alone, until it gives the rows again
        submissions.withdraw(filler, statistics.id(), "改一下");
        closed(helper, cofiling(statistics), 409);
        assertThat(keeps(old, statistics, "media_reports", "1")).hasStatus(409);
        assertThat(stands(statistics, "media_reports")).isEqualTo("31");
    }

    @Test
    void itEndsWhereNothingIsToBeReported() {
        given(statistics, PUBLICITY);
        submissions.answerNothing(
                filler, statistics.id(), cn.kehui.filing.submission.Submission.Nature.NIL, "没有开展");
        closed(helper, cofiling(statistics), 409);
        submissions.withdraw(filler, statistics.id(), "改一下");
        closed(helper, cofiling(statistics), 409);
    }

    @Test
    void itEndsWithTheCampaignAndTheHelperIsTold() {
        given(statistics, PUBLICITY);
        world.defined();
        var issuer = world.person(world.bureau, "陈发", Role.ISSUER);
        var id = new CampaignId("small-2025");
        assertThat(amending.withdraw(issuer, id, "发错了")).isEqualTo(new Amending.Amended.Done());

        closed(helper, cofiling(statistics), 409);
        assertThat(page(ask(helper, cofiling(statistics))).select(".trouble").text())
                .isEqualTo("通知已经撤回，不用填了。您填过的都留着。");
        assertThat(get(helper, "/desk").select("#helped").size()).isZero();
        assertThat(messages.mine(helper, 9))
                .extracting(one -> one.title() + " " + one.href())
                .contains("2025年小市科技活动周：通知已撤回，不用报了 " + cofiling(statistics));
        // published again, it is the lead's alone
        db.sql("update obligation set state = 'OPEN' where id = :id")
                .param("id", statistics.id().value())
                .update();
        closed(helper, cofiling(statistics), 409);
    }

    /** What was chosen and typed is there to be put right, and no row came of it. */
    @Test
    void whatWasRefusedStandsInTheFormStill() {
        rows("大型主题展");
        var sent = sends(get(filler, home(recommendation)), Map.of());
        sent.put("cofiling-part", "row+");
        sent.put("cofiling-word", "请填贵单位的一项");
        for (var unit : List.of("", world.bureau.id().toString())) {
            sent.put("cofiling-unit", unit);
            var refused = post(filler, home(recommendation) + "/cofilings", sent);
            assertThat(refused).hasStatus(422);
            var form = page(refused).selectFirst("#cofiling");
            assertThat(form.hasAttr("open")).isTrue();
            assertThat(form.select("#cofiling-word").text()).isEqualTo("请填贵单位的一项");
            assertThat(form.select("input[checked]").eachAttr("value")).containsExactly("row+");
            assertThat(names()).containsExactly("大型主题展");
        }
        sent.put("cofiling-unit", world.laoshanAssociation.id().toString());
        sent.put("cofiling-word", "长".repeat(501));
        var refused = page(post(filler, home(recommendation) + "/cofilings", sent));
        assertThat(refused.select("#cofiling-unit [selected]").eachText())
                .containsExactly("小崂山区科学技术协会");
        assertThat(refused.select("#cofiling-word").text()).hasSize(501);
        assertThat(names()).containsExactly("大型主题展");
    }

    /** Only who leads gives, and only to whom it may, and only rows that there are. */
    @Test
    void nobodyElseGivesRowsAway() {
        given(statistics, PUBLICITY);
        var cofiling =
                get(filler, home(statistics))
                        .selectFirst("#cofiling button[formaction$=/removal]")
                        .attr("formaction");
        var gift =
                Map.of(
                        "cofiling-unit",
                        world.laoshanAssociation.id().toString(),
                        "cofiling-part",
                        "events_held");
        for (var other :
                List.of(helper, sibling, world.person(world.laoshan, "审核", Role.REVIEWER))) {
            assertThat(post(other, home(statistics) + "/cofilings", gift)).hasStatus(404);
            assertThat(post(other, cofiling, Map.of())).hasStatus(404);
        }
        var wrong = new HashMap<>(gift);
        for (var unit : List.of(world.association, world.bureau, world.laoshan)) {
            wrong.put("cofiling-unit", unit.id().toString());
            assertThat(post(filler, home(statistics) + "/cofilings", wrong)).hasStatus(422);
        }
        wrong.put("cofiling-unit", "x");
        assertThat(post(filler, home(statistics) + "/cofilings", wrong)).hasStatus(404);
        wrong.put("cofiling-unit", "");
        assertThat(post(filler, home(statistics) + "/cofilings", wrong)).hasStatus(422);
        wrong.put("cofiling-unit", world.laoshanAssociation.id().toString());
        wrong.put("cofiling-part", "row:nobody");
        assertThat(post(filler, home(statistics) + "/cofilings", wrong)).hasStatus(422);
        wrong.put("cofiling-part", PUBLICITY);
        assertThat(post(filler, home(statistics) + "/cofilings", wrong))
                .as("given already")
                .hasStatus(409);
        wrong.put("cofiling-part", "venues_open");
        wrong.put("cofiling-word", "长".repeat(501));
        assertThat(post(filler, home(statistics) + "/cofilings", wrong)).hasStatus(422);
        assertThat(
                        db.sql("select part from cofiling where ended_at is null")
                                .query(String.class)
                                .list())
                .containsExactly(PUBLICITY);
    }
}
