package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The filling page as its HTML: everything works without a script. */
class FillPagesTest extends FillingDesk {

    @Test
    void asksEveryQuestionUnderItsLabel() {
        var page = get(filler, home(statistics));

        assertThat(
                        page.select(
                                "#fill .field > input[type=text], #fill > .field > textarea, #fill fieldset > .field > textarea"))
                .hasSize(19);
        page.select("#fill input[type=text], #fill textarea")
                .forEach(
                        input ->
                                assertThat(page.select("label[for=" + input.id() + "]"))
                                        .hasSize(1));
        assertThat(page.select("#fill .said li")).as("a blank form is not full of marks").isEmpty();
        assertThat(page.selectFirst("header.duty").text())
                .contains("报送统计表", "小市科学技术局", "邮箱", "6月18日前", "2099年6月18日（星期四） 24:00", "未报送");
    }

    @Test
    void savesWhatWasTypedAsItWasTyped() {
        var typed = Map.of("public_on_site", "约<b>500</b>", "funds_city", "12.5");
        var answer =
                post(
                        filler,
                        home(statistics) + "/draft",
                        sends(get(filler, home(statistics)), typed));

        assertThat(answer).hasStatus(303);
        var page = get(filler, home(statistics));
        assertThat(page.getElementById("public_on_site").val()).isEqualTo("约<b>500</b>");
        assertThat(page.select(".meant").text()).contains("12.5 万元，即 125,000 元");
        assertThat(page.select("[data-place=public_on_site] .said li.stops")).hasSize(1);
    }

    @Test
    void filesWhatIsComplete() {
        var page = get(filler, home(statistics));
        var answer = post(filler, home(statistics) + "/submissions", sends(page, figures()));

        assertThat(answer).hasStatus(303).headers().hasValue("Location", home(statistics));
        var filed = get(filler, home(statistics));
        assertThat(filed.selectFirst(".notice").text())
                .contains("第 1 版", "小崂山区科学技术局 李文", "小市科学技术局", "可以撤回");
        assertThat(filed.select("table.answers").text()).contains("活动开展次数 3 次");

        assertThat(post(filler, home(statistics) + "/submissions", sends(page, figures())))
                .as("pressed twice")
                .hasStatus(303);
        assertThat(obligations.steps(filler, statistics.id())).hasSize(1);
    }

    @Test
    void saysEverythingThatIsMissingWithLinksToItsPlace() {
        var page = get(filler, home(statistics));
        var answer =
                post(
                        filler,
                        home(statistics) + "/submissions",
                        sends(page, Map.of("events_held", "三十多", "public_online", "99999999")));

        assertThat(answer).hasStatus(422);
        var again = page(answer);
        assertThat(again.getElementById("events_held").val()).isEqualTo("三十多");
        again.select(".summary a")
                .forEach(
                        link ->
                                assertThat(again.getElementById(link.attr("href").substring(1)))
                                        .isNotNull());
        assertThat(again.select(".summary a").eachAttr("href"))
                .contains("#events_held", "#venues_open");
        assertThat(again.select("[data-place=public_online] .why").hasAttr("hidden")).isFalse();
        assertThat(again.select("[data-place=venues_open] > .why").hasAttr("hidden")).isTrue();
    }

    @Test
    void takesAReasonForWhatIsAsked() {
        var typed = new HashMap<>(figures());
        typed.put("public_on_site", "2000000");
        var page =
                page(
                        post(
                                filler,
                                home(statistics) + "/submissions",
                                sends(get(filler, home(statistics)), typed)));
        assertThat(page.select(".summary li")).hasSize(1);

        var answer =
                post(
                        filler,
                        home(statistics) + "/submissions",
                        sends(page, Map.of("why.public_on_site", "灯光秀沿线人流，公安部门估算")));
        assertThat(answer).hasStatus(303);
        assertThat(get(filler, home(statistics)).select(".reason").text()).contains("公安部门估算");
    }

    @Test
    void anOldPageDoesNotOverwriteWhatAColleagueTypedSince() {
        var mine = get(filler, home(statistics));
        var hers = get(filler, home(statistics));
        post(filler, home(statistics) + "/draft", sends(hers, Map.of("events_held", "7")));

        post(filler, home(statistics) + "/draft", sends(mine, Map.of("venues_open", "2")));

        var page = get(filler, home(statistics));
        assertThat(page.getElementById("events_held").val()).isEqualTo("7");
        assertThat(page.getElementById("venues_open").val()).isEqualTo("2");
    }

    @Test
    void asksWhetherTheNamesOrTheCountAreRight() {
        var typed = new HashMap<>(figures());
        typed.put("venues_open.names", "科技馆\n海底世界\n科 技 馆");
        var answer =
                post(
                        filler,
                        home(statistics) + "/submissions",
                        sends(get(filler, home(statistics)), typed));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".summary li").text())
                .contains("列了 2 个名称", "活动期间开放的科普场馆数量填的是 3");
        assertThat(page(answer).selectFirst("details.name-list[open] textarea").wholeText())
                .contains("海底世界");
    }

    @Test
    void aPassedDeadlineIsExplainedAndKeepsEverything() {
        var page = get(filler, home(statistics));
        db.sql("update obligation set closes_at = timestamptz '2025-06-19 00:00+08'").update();
        var answer = post(filler, home(statistics) + "/submissions", sends(page, figures()));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).selectFirst("[role=alert]").text())
                .contains("6月18日前", "2025年6月18日", "小市科学技术局");
        assertThat(page(answer).getElementById("events_held").val()).isEqualTo("3");
    }

    @Test
    void whatIsSentBackShowsItsReasonsFirstAndAtTheirPlaces() {
        file();
        reviews.sendBack(
                reviewer,
                statistics.id(),
                now().current(),
                new cn.kehui.filing.review.Reviews.Reasons(
                        "两处不符", Map.of("public_on_site", "与新闻报道的 3000 人不符")));

        var page = get(filler, home(statistics));
        assertThat(page.selectFirst(".returned").text()).contains("王审", "两处不符", "3000");
        assertThat(page.selectFirst(".returned a").attr("href")).isEqualTo("#public_on_site");
        assertThat(page.select("[data-place=public_on_site] .returned").text()).contains("3000");
        assertThat(now().state()).isEqualTo(State.RETURNED);
    }

    cn.kehui.duty.obligation.Obligation now() {
        return obligations.obligation(filler, statistics.id());
    }

    private void file() {
        assertThat(
                        post(
                                filler,
                                home(statistics) + "/submissions",
                                sends(get(filler, home(statistics)), figures())))
                .hasStatus(303);
    }
}
