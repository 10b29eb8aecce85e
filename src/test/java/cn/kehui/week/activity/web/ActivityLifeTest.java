package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.ActivityStage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An activity goes its way through the pages: submitted, reviewed, changed, held, cancelled. */
class ActivityLifeTest extends ActivityLifeDesk {

    @Test
    void isSubmittedWhenWhole() {
        var refused =
                post(
                        filler,
                        home + "/submission",
                        sends(get(filler, home), Map.of("intro", "只有简介")));
        assertThat(refused).hasStatus(422);
        assertThat(said(refused)).contains("没有提交", "填的都已保存", "联系人及电话");
        assertThat(stage()).isEqualTo(ActivityStage.DRAFT);
        assertThat(activity(filler, home).answers().at("intro")).isEqualTo("只有简介");

        submit();

        assertThat(stage()).isEqualTo(ActivityStage.SUBMITTED);
        assertThat(get(filler, home).select("#fill")).isEmpty();
    }

    @Test
    void isApprovedWhenAllThreeChecksArePassed() {
        submit();
        var two =
                review(Map.of("check.content", "yes", "check.secrecy", "yes", "press", "approve"));
        assertThat(two).hasStatus(422);
        assertThat(said(two)).contains("安全方案").contains("三项都查过");
        assertThat(stage()).isEqualTo(ActivityStage.SUBMITTED);

        assertThat(approve()).hasStatus(303);

        assertThat(stage()).isEqualTo(ActivityStage.APPROVED);
        assertThat(get(filler, home).select(".steps-taken").text())
                .contains("通过", "小市科学技术局 王审", "内容安全：没有问题", "安全方案：没有问题，方案齐全");
        assertThat(
                        db.sql(
                                        "select detail ->> 'move' from journal where act = 'ActivityMoved' order by seq")
                                .query(String.class)
                                .list())
                .containsExactly("SUBMIT", "APPROVE");
    }

    @Test
    void isSentBackWithReasonsThatStandOnTheFields() {
        submit();
        assertThat(review(Map.of("press", "return"))).hasStatus(422);

        assertThat(
                        review(
                                Map.of(
                                        "press",
                                        "return",
                                        "remark.intro",
                                        "请写明由谁讲",
                                        "remark.nonsense",
                                        "x")))
                .hasStatus(303);

        assertThat(stage()).isEqualTo(ActivityStage.RETURNED);
        var page = get(filler, home);
        assertThat(page.select("[data-place=intro] .returned").text()).contains("退回时说：请写明由谁讲");
        assertThat(page.select("#life").text()).doesNotContain("nonsense");
        submit();
        assertThat(stage()).isEqualTo(ActivityStage.SUBMITTED);
    }

    @Test
    void whoeverIsNotAboveDecidesNothing() {
        submit();
        for (var who :
                new Actor[] {
                    neighbour, filler, world.person(world.association, "协会", Role.REVIEWER)
                }) {
            assertThat(post(who, home + "/review", passed())).hasStatus(404);
        }
        assertThat(stage()).isEqualTo(ActivityStage.SUBMITTED);
        assertThat(get(filler, home).select("#review")).isEmpty();
    }

    @Test
    void whatWasWrittenSinceItWasLookedAtIsNotApproved() {
        submit();
        var looked = get(reviewer, home);
        move(filler, "TAKE_BACK");
        save(filler, home, get(filler, home), Map.of("intro", "改过的简介"));
        submit();

        var late = post(reviewer, home + "/review", with(looked, passed()));

        assertThat(late).hasStatus(409);
        assertThat(said(late)).contains("李文", "又改过");
        assertThat(stage()).isEqualTo(ActivityStage.SUBMITTED);
    }

    @Test
    void aReviewerFindsWhatWaitsByStageLineAndWords() {
        submit();
        sent(colleague, "机器人进社区");
        sent(neighbour, "天文观测夜");
        begun(neighbour, "还没有想好");

        var all = get(reviewer, ALL);
        assertThat(all.select(".tabs a").eachText()).containsExactly("全部 3", "归我审核 3", "待审核 3");
        assertThat(all.select(".state-card h2").eachText())
                .containsExactly("海洋科普进校园", "机器人进社区", "天文观测夜");
        assertThat(titles(reviewer, "?stage=mine")).isEqualTo("海洋科普进校园 机器人进社区 天文观测夜");
        assertThat(titles(reviewer, "?stage=DRAFT")).isEmpty();
        assertThat(titles(neighbour, "?stage=DRAFT")).isEqualTo("还没有想好");
        assertThat(titles(reviewer, "?line=ASSOCIATION")).isEmpty();
        assertThat(titles(reviewer, "?q=%E5%A4%A9%E6%96%87")).isEqualTo("天文观测夜");
        assertThat(titles(reviewer, "?stage=nonsense")).isEqualTo("海洋科普进校园 机器人进社区 天文观测夜");
        assertThat(titles(filler, "?stage=SUBMITTED")).isEqualTo("海洋科普进校园 机器人进社区");
    }

    private void sent(Actor who, String title) {
        var home = begun(who, title);
        var typed = whole();
        typed.put("title", title);
        save(who, home, get(who, home), typed);
        submitted(who, home);
    }

    private String titles(Actor who, String query) {
        return get(who, ALL + query).select(".state-card h2").text();
    }
}
