package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityStage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was approved is changed, held, cancelled. */
class ActivityChangesTest extends ActivityLifeDesk {
    @Test
    void aChangeOfThePlaceGoesBackToReviewAndSaysWhatChanged() {
        submit();
        approve();
        move(filler, "PUBLISH");
        move(filler, "CHANGE");
        assertThat(stage()).isEqualTo(ActivityStage.CHANGING);

        save(filler, home, get(filler, home), Map.of("rows[0].venue", "区科技馆"));
        assertThat(get(filler, home).select("#life .notice").text())
                .contains("地点：第 1 场 地点，原来是“北宅小学”，现在是“区科技馆”");
        submit(Map.of("rows[0].venue", "区科技馆"));

        assertThat(stage()).isEqualTo(ActivityStage.SUBMITTED);
        assertThat(get(reviewer, home).select("#life .notice").text())
                .contains("原来是“北宅小学”，现在是“区科技馆”");
        approve();
        assertThat(stage()).as("it stands where it stood").isEqualTo(ActivityStage.PUBLISHED);
    }

    @Test
    void theSameTypedInAnotherWayIsNoChange() {
        submit(Map.of("rows[0].from", "8:30", "rows[0].capacity", "300"));
        approve();
        move(filler, "CHANGE");
        var typed =
                Map.of(
                        "rows[0].day", "2025-05-24",
                        "rows[0].from", "０８：30",
                        "rows[0].to", "上午11点半",
                        "rows[0].expected", "200人",
                        "rows[0].capacity", "３００");
        save(filler, home, get(filler, home), typed);
        assertThat(get(filler, home).select("#life .notice")).isEmpty();

        save(filler, home, get(filler, home), Map.of("rows[0].to", "下午11点半"));
        assertThat(get(filler, home).select("#life .notice li").eachText())
                .containsExactly("时间：第 1 场 结束，原来是“11:30”，现在是“下午11点半”");
        submit(typed);

        assertThat(stage()).isEqualTo(ActivityStage.APPROVED);
        assertThat(activity(filler, home).answers().at("rows[0].from"))
                .as("as it was typed")
                .isEqualTo("０８：30");
    }

    @Test
    void aChangeOfTheTelephoneIsNoMatterForReview() {
        submit();
        approve();
        move(filler, "CHANGE");
        submit(Map.of("contact", "李文 85910009"));

        assertThat(stage()).isEqualTo(ActivityStage.APPROVED);
        assertThat(activity(filler, home).answers().at("contact")).isEqualTo("李文 85910009");
    }

    @Test
    void isHeldNotBeforeItsDayAndClosedAfterwards() {
        submit(Map.of("rows[0].day", "2999-05-24"));
        approve();
        var early = move(filler, "HOLD");
        assertThat(early).hasStatus(409);
        assertThat(said(early)).contains("第一场是2999年5月24日");

        move(filler, "CHANGE");
        submit(Map.of("rows[0].day", "2025-05-24"));
        approve();
        assertThat(move(filler, "HOLD")).hasStatus(303);
        assertThat(move(filler, "CLOSE")).hasStatus(303);
        assertThat(stage()).isEqualTo(ActivityStage.CLOSED);
        assertThat(move(filler, "CHANGE")).as("closed").hasStatus(409);
    }

    @Test
    void isCancelledWithAReason() {
        assertThat(move(filler, "CANCEL")).hasStatus(422);
        assertThat(post(filler, home + "/moves/CANCEL", Map.of("words", "场馆维修"))).hasStatus(303);

        assertThat(stage()).isEqualTo(ActivityStage.CANCELLED);
        assertThat(get(reviewer, home).select(".steps-taken").text()).contains("取消活动", "场馆维修");
        assertThat(move(filler, "APPROVE")).as("no move of the lead").hasStatus(404);
        assertThat(move(filler, "NONSENSE")).hasStatus(404);
    }

    @Test
    void wordsTypedIntoWhatWasSubmittedMeanwhileAreShown() {
        var hers = get(colleague, home);
        submit();

        var late = save(colleague, home, hers, Map.of("intro", "她写的长长的简介"));

        assertThat(late).hasStatus(409);
        assertThat(said(late)).contains("您填的没有存进去", "一句话简介：她写的长长的简介");
        var kept = keep(colleague, home, hers, "about", "介绍");
        assertThat(kept).hasStatus(409);
        assertThat(said(kept)).contains("待审核");
    }
}
