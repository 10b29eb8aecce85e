package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import cn.kehui.ground.message.Messages;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table of which a society writes some rows is filed by who leads it, and comes back. */
class CofilingFiledTest extends CofilingDesk {
    @Autowired Messages messages;

    @Test
    void rowsThatAreNotSaidToBeFilledInAreAskedAboutAt报送() {
        given(statistics, PUBLICITY);
        helps(statistics, "save", Map.of("media_outlets", "7", "media_reports", "31"));
        var typed = figures();
        typed.remove("media_outlets");
        typed.remove("media_reports");

        var asked = files(get(filler, home(statistics)), typed);

        assertThat(asked).hasStatus(409);
        assertThat(page(asked).select(".summary li").eachText())
                .containsExactly("核要确认： 宣传报道情况：小崂山区科学技术协会还没有说填好。");
        assertThat(state()).isEqualTo(State.OPEN);

        var anyway = page(asked).selectFirst(".summary button[name=anyway]");
        assertThat(anyway.text()).isEqualTo("仍然报送");
        assertThat(files(page(asked), Map.of("anyway", anyway.val()))).hasStatus(303);
        assertThat(state()).isEqualTo(State.FILED);
        assertThat(filed("media_reports")).isEqualTo("31");
    }

    /** What was asked is what is answered: rows that were given since are asked about again. */
    @Test
    void 仍然报送AnswersForTheRowsThatWereAskedAbout() {
        given(statistics, PUBLICITY);
        helps(statistics, "save", Map.of("media_outlets", "7", "media_reports", "31"));
        var typed = figures();
        typed.remove("media_outlets");
        typed.remove("media_reports");
        var asked = page(files(get(filler, home(statistics)), typed));
        var anyway = asked.selectFirst(".summary button[name=anyway]").val();
        given(statistics, "venues_open");

        var again = files(asked, Map.of("anyway", anyway));

        assertThat(again).hasStatus(409);
        assertThat(page(again).select(".summary li").eachText())
                .containsExactly("核要确认： 活动期间开放的科普场馆数量：小崂山区科学技术协会还没有说填好。");
    }

    @Test
    void whatTheLeadChangesIsSaidOnBothPagesAndInTheJournal() {
        given(statistics, PUBLICITY);
        helps(statistics, "done", Map.of("media_outlets", "7", "media_reports", "31"));
        type(filler, statistics, Map.of("media_reports", "30"));

        assertThat(
                        get(helper, cofiling(statistics))
                                .select("[data-place=media_reports] .by")
                                .text())
                .startsWith("小崂山区科学技术局 李文 ")
                .endsWith("填的");
        assertThat(journal("RowsChanged")).containsExactly("李文 cofiler=小崂山区科学技术协会 part=宣传报道数量");
    }

    /** Two on one cell, of two units: both values stay, and one of them chooses. */
    @Test
    void whatTwoUnitsWroteInOneCellIsAskedAbout() {
        given(statistics, PUBLICITY);
        var theirs = get(helper, cofiling(statistics));
        type(filler, statistics, Map.of("media_reports", "30"));

        post(helper, cofiling(statistics) + "/draft", sends(theirs, Map.of("media_reports", "31")));

        var page = get(helper, cofiling(statistics));
        assertThat(page.select("[data-place=media_reports] .choices button").eachText())
                .containsExactly("用“30”", "用“31”");
        assertThat(stands(statistics, "media_reports")).isEqualTo("30");
        var mine = page.select("[data-place=media_reports] .choices button").last();
        assertThat(helps(statistics, mine.val(), Map.of())).hasStatus(303);
        assertThat(stands(statistics, "media_reports")).isEqualTo("31");
    }

    /** The lead's page is older than the helper's words: it does not file what it did not show. */
    @Test
    void whatTheHelperWroteMeanwhileIsNotFiledUnseen() {
        given(statistics, PUBLICITY);
        var old = get(filler, home(statistics));
        helps(statistics, "done", Map.of("media_outlets", "7", "media_reports", "31"));
        var typed = figures();
        typed.remove("media_outlets");
        typed.remove("media_reports");

        var asked = files(old, typed);

        assertThat(asked).hasStatus(409);
        assertThat(page(asked).select(".summary li").eachText())
                .anySatisfy(line -> assertThat(line).contains("宣传报道数量", "“31”", "钱宣"));
    }

    @Test
    void aRemarkOnTheirRowsOpensThemForTheHelperAgain() {
        given(statistics, PUBLICITY, "venues_open");
        helps(
                statistics,
                "done",
                Map.of("media_outlets", "7", "media_reports", "31", "venues_open", "3"));
        var typed = figures();
        List.of("media_outlets", "media_reports", "venues_open").forEach(typed::remove);
        assertThat(files(get(filler, home(statistics)), typed)).hasStatus(303);
        assertThat(ask(helper, cofiling(statistics))).hasStatus(409);
        assertThat(get(reviewer, home(statistics) + "/review").select(".line .by").eachText())
                .as("of two and one rows")
                .hasSize(3)
                .containsOnly("由 小崂山区科学技术协会 钱宣 填");

        reviews.sendBack(
                reviewer,
                statistics.id(),
                obligations.obligation(reviewer, statistics.id()).current(),
                new Reviews.Reasons("", Map.of("media_reports", "含转发了吗", "events_held", "太少")));

        var page = get(helper, cofiling(statistics));
        assertThat(page.select("#fill input[type=text]").eachAttr("name"))
                .as("what was not remarked on stays with the lead")
                .containsExactly("media_outlets", "media_reports");
        assertThat(page.select("[data-place=media_reports] .returned").text()).contains("含转发了吗");
        assertThat(page.text()).doesNotContain("太少");
        assertThat(page.select(".notice").text()).contains("这张表被退回了");
        assertThat(get(helper, "/desk").select("#helped").size()).isEqualTo(1);
        assertThat(messages.mine(helper, 9))
                .extracting(one -> one.title())
                .contains("“报送统计表”退回来了，您单位填的行里有要改的");
    }

    @Test
    void aRowThatTheLeadTakesOutIsNobodysAnyMore() {
        rows("一", "二");
        given(recommendation, "row+");
        helps(recommendation, "save", activity(2, "三"));
        var form = get(filler, home(recommendation));

        post(filler, home(recommendation) + "/draft", sends(form, Map.of("press", "without-2")));

        assertThat(names()).containsExactly("一", "二");
        assertThat(ask(helper, cofiling(recommendation))).hasStatus(409);
        assertThat(journal("RowsTakenBack")).hasSize(1);
        assertThat(get(filler, home(recommendation)).select("#cofiling .helpers li")).isEmpty();
    }

    @Test
    void whatIsLeftToDoInRowsOfOthersSaysWhoseTheyAre() {
        given(statistics, PUBLICITY);
        var typed = figures();
        typed.remove("media_outlets");
        typed.remove("media_reports");

        var open = files(get(filler, home(statistics)), typed);

        assertThat(open).hasStatus(422);
        assertThat(page(open).select(".summary li").eachText())
                .hasSize(2)
                .allMatch(line -> line.endsWith("（这一格由 小崂山区科学技术协会 填，还没有说填好）"));
    }
}
