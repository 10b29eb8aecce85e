package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.account.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a unit does with what it filed, and the desks of those on both sides. */
class StepPagesTest extends FillingDesk {

    @Test
    void nothingToReportIsAnAnswerWithAReason() {
        var nothing = home(recommendation) + "/nothing";
        assertThat(post(filler, nothing, Map.of("nature", "NIL", "note", " "))).hasStatus(422);
        assertThat(post(filler, nothing, Map.of("nature", "NIL", "note", "今年没有牵头<举办>")))
                .hasStatus(303);
        assertThat(get(filler, home(recommendation)).selectFirst(".nature").text())
                .contains("零报告", "今年没有牵头<举办>");
    }

    @Test
    void whatIsAcceptedIsChangedOnlyByARevisionAndBothVersionsStay() {
        file(figures());
        reviews.accept(reviewer, statistics.id(), current());
        assertThat(post(filler, home(statistics) + "/withdrawal", Map.of())).hasStatus(409);
        assertThat(post(filler, home(statistics) + "/draft", Map.of("events_held", "9")))
                .hasStatus(409);
        assertThat(post(filler, home(statistics) + "/revision", Map.of("reason", "")))
                .hasStatus(422);
        assertThat(post(filler, home(statistics) + "/revision", Map.of("reason", "漏计一场")))
                .hasStatus(303);
        reviews.grantRevision(reviewer, statistics.id(), current());

        file(Map.of("public_on_site", "24000"));
        var versions = get(filler, home(statistics) + "/versions");
        assertThat(versions.select("section.version h2").eachText())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("第 2 版"),
                        first -> assertThat(first).contains("第 1 版", "计入汇总"));
        assertThat(versions.select("table.compared tbody tr").eachText())
                .containsExactly("线下活动群众参与数量 3 24,000");
        assertThat(versions.text()).contains("漏计一场");
    }

    @Test
    void theDeskOfWhoOwesAndTheDeskOfWhoReceives() {
        var mine = get(filler, "/desk");
        assertThat(mine.select("#due ~ .owed h3").eachText()).hasSize(2);
        assertThat(mine.selectFirst(".owed").text()).contains("小市科学技术局", "邮箱", "星期四", "通知写的是");
        var theirs = get(reviewer, "/desk");
        assertThat(theirs.select(".names-list").eachText())
                .containsExactly("代填 小崂山区科学技术局", "代填 小崂山区科学技术局");
        var onlyReviews = world.person(world.bureau, "赵审", Role.REVIEWER);
        assertThat(get(onlyReviews, "/desk").select(".names-list").eachText())
                .as("who may not write for it is not asked to")
                .containsExactly("小崂山区科学技术局", "小崂山区科学技术局");
        assertThat(theirs.text()).contains("没有要报的");
        assertThat(get(sibling, "/desk").select(".owed, .names-list")).isEmpty();

        file(figures());
        reviews.sendBack(
                reviewer,
                statistics.id(),
                current(),
                new cn.kehui.filing.review.Reviews.Reasons("", Map.of("events_held", "少一场")));
        var returned = get(filler, "/desk");
        assertThat(returned.selectFirst(".back .owed").text()).contains("活动开展次数：少一场");

        file(Map.of("events_held", "4"));
        assertThat(get(reviewer, "/desk").select(".todo li").first().text())
                .contains("小崂山区科学技术局", "您退回过，改好了");
    }

    private cn.kehui.duty.obligation.SubmissionId current() {
        return obligations.obligation(filler, id()).current();
    }

    private ObligationId id() {
        return statistics.id();
    }

    private void file(Map<String, String> typed) {
        assertThat(
                        post(
                                filler,
                                home(statistics) + "/submissions",
                                sends(get(filler, home(statistics)), typed)))
                .hasStatus(303);
    }
}
