package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import cn.kehui.ground.message.Messages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A table that a bureau leads and files, of which a society writes some rows. */
class CofilingTest extends CofilingDesk {
    @Autowired Messages messages;

    @Test
    void theHelperIsToldAndFindsItsRowsOnItsDesk() {
        given(statistics, PUBLICITY);

        assertThat(messages.mine(helper, 9))
                .extracting(one -> one.title() + " " + one.body() + " " + one.href())
                .containsExactly(
                        "小崂山区科学技术局请您单位填“报送统计表”的一部分 请填：宣传报道情况。截止 2099年6月18日（星期四） 24:00。嘱咐：只填媒体的数。填完请按“填好了”，由牵头单位报送。 "
                                + cofiling(statistics));
        var desk = get(helper, "/desk");
        assertThat(desk.select("h2:contains(协助填报) ~ article").eachText())
                .singleElement()
                .asString()
                .contains("报送统计表", "小崂山区科学技术局 牵头并报送", "请您填：宣传报道情况", "2099年6月18日");
        var page = get(helper, cofiling(statistics));
        assertThat(page.select(".facts").text()).contains("小崂山区科学技术局", "宣传报道情况", "只填媒体的数");
        assertThat(
                        page.select("#fill input[type=text], #fill textarea:not([name^=why.])")
                                .eachAttr("name"))
                .as("its own rows alone")
                .containsExactly("media_outlets", "media_outlets.names", "media_reports");
    }

    @Test
    void whoReadsThePageSeesWhoseRowIsWhose() {
        given(statistics, PUBLICITY);
        type(filler, statistics, Map.of("events_held", "1200"));
        helps(statistics, "done", Map.of("media_outlets", "7", "media_reports", "31"));

        var lead = get(filler, home(statistics));
        assertThat(lead.select("fieldset.group legend .tag").eachText())
                .singleElement()
                .asString()
                .startsWith("由 小崂山区科学技术协会 填，钱宣 ")
                .endsWith("说填好了");
        assertThat(lead.getElementById("media_reports").val()).isEqualTo("31");
        assertThat(lead.select("[data-place=media_reports] .by").text())
                .startsWith("小崂山区科学技术协会 钱宣 ")
                .endsWith("填的");
        assertThat(lead.select("#cofiling .helpers b, #cofiling .helpers b + span").eachText())
                .containsExactly("小崂山区科学技术协会", "宣传报道情况");
        assertThat(lead.select("#cofiling .helpers .chip.done").text()).contains("钱宣", "说填好了");

        var other = get(helper, cofiling(statistics));
        assertThat(other.select(".theirs:contains(活动开展次数)").text())
                .isEqualTo("由 小崂山区科学技术局 填 活动开展次数 1,200 次");
        assertThat(other.select(".mine legend").text()).contains("宣传报道情况", "请您填");
        assertThat(messages.mine(filler, 9))
                .extracting(one -> one.title())
                .containsExactly("小崂山区科学技术协会说“报送统计表”里请它填的都填好了");
    }

    /** A question under no heading that nobody answered yet is there by its own name. */
    @Test
    void noRowOfOthersIsWithoutAName() {
        given(statistics, PUBLICITY);
        var theirs = get(helper, cofiling(statistics)).select(".theirs");

        assertThat(theirs).isNotEmpty();
        assertThat(theirs.select(".whose > b")).hasSameSizeAs(theirs);
        assertThat(theirs.eachText()).contains("活动期间开放的科普场馆数量 由 小崂山区科学技术局 填");
    }

    @Test
    void doneIsSaidOnlyOfRowsThatAreFilledInAndCanBeTakenBack() {
        given(statistics, PUBLICITY);

        var asked = helps(statistics, "done", Map.of("media_outlets", "7"));
        assertThat(asked).hasStatus(422);
        assertThat(page(asked).select(".summary li").eachText())
                .singleElement()
                .asString()
                .contains("宣传报道数量");
        assertThat(stands(statistics, "media_outlets")).as("kept all the same").isEqualTo("7");

        assertThat(helps(statistics, "done", Map.of("media_reports", "31"))).hasStatus(303);
        assertThat(get(helper, "/desk").select(".owed .tag").eachText()).contains("已说填好");
        assertThat(helps(statistics, "undone", Map.of())).hasStatus(303);
        assertThat(get(filler, home(statistics)).select("fieldset.group legend .tag").text())
                .isEqualTo("由 小崂山区科学技术协会 填，还没有说填好");
    }

    @Test
    void whatIsTakenBackKeepsItsWords() {
        given(statistics, PUBLICITY);
        helps(statistics, "save", Map.of("media_reports", "31"));

        assertThat(takesBack(statistics)).hasStatus(303);

        assertThat(stands(statistics, "media_reports")).isEqualTo("31");
        var over = ask(helper, cofiling(statistics));
        assertThat(over).hasStatus(409);
        assertThat(page(over).select(".trouble").text()).contains("小崂山区科学技术局已收回分给您的行", "都留在表里");
        assertThat(get(helper, "/desk").select("#helped").size()).isZero();
        assertThat(messages.mine(helper, 9))
                .extracting(one -> one.title())
                .contains("小崂山区科学技术局收回了请您单位填的“报送统计表”");
    }

    @Test
    void whatHasNoDateIsSaidToHaveNone() {
        db.sql("update duty set closes_at = null where id = :id")
                .param("id", statistics.duty().value())
                .update();
        db.sql("update obligation set closes_at = null where id = :id")
                .param("id", statistics.id().value())
                .update();

        given(statistics, PUBLICITY);

        assertThat(messages.mine(helper, 9).getFirst().body())
                .isEqualTo("请填：宣传报道情况。没有定日期。嘱咐：只填媒体的数。填完请按“填好了”，由牵头单位报送。");
    }

    @Test
    void everyPressIsALineOfTheJournal() {
        given(statistics, PUBLICITY);
        helps(statistics, "done", Map.of("media_outlets", "7", "media_reports", "31"));
        helps(statistics, "undone", Map.of());
        takesBack(statistics);

        assertThat(journal("RowsGiven"))
                .containsExactly("李文 cofiler=小崂山区科学技术协会 part=宣传报道情况 words=只填媒体的数");
        assertThat(journal("RowsDone")).containsExactly("钱宣 cofiler=小崂山区科学技术协会 part=宣传报道情况");
        assertThat(journal("RowsUndone")).containsExactly("钱宣 cofiler=小崂山区科学技术协会 part=宣传报道情况");
        assertThat(journal("RowsTakenBack")).containsExactly("李文 cofiler=小崂山区科学技术协会 part=宣传报道情况");
    }

    @Test
    void aRowOfATableIsGivenByItself() {
        rows("一", "二");
        assertThat(get(filler, home(recommendation)).select("[name=cofiling-part]").size())
                .as("two rows, and one to be added")
                .isEqualTo(3);
        given(recommendation, "row+");

        var page = get(helper, cofiling(recommendation));
        assertThat(page.select(".mine legend").text()).contains("第 3 项", "请您填");
        assertThat(page.select(".theirs").eachText())
                .containsExactly(
                        "第 1 项 由 小崂山区科学技术局 填 名称 一"
                                .replace("名称", page.select(".theirs dt").first().text()),
                        "第 2 项 由 小崂山区科学技术局 填 名称 二"
                                .replace("名称", page.select(".theirs dt").first().text()));

        type(filler, recommendation, Map.of("rows[0].name", "一号"));
        assertThat(names()).as("the blank row waits for its unit").containsExactly("一号", "二", "");
        var typed = activity(2, "三");
        assertThat(helps(recommendation, "done", typed)).hasStatus(303);
        // the lead puts it first: it is the helper's still
        var form = get(filler, home(recommendation));
        post(filler, home(recommendation) + "/draft", sends(form, Map.of("press", "raised-2")));
        assertThat(names()).containsExactly("一号", "三", "二");
        assertThat(get(helper, cofiling(recommendation)).select(".mine [name$=.name]").val())
                .isEqualTo("三");
    }

    @Test
    void onlyThoseAreNamedWhomALeadMayNameAndWhoFillIn() {
        world.person(world.street, "街道", Role.FILLER);
        world.person(world.association, "市里", Role.FILLER);

        var units = get(filler, home(statistics)).select("#cofiling-unit optgroup");

        assertThat(units.eachAttr("label")).containsExactly("本地区的同级单位", "本单位的下属", "同一上级的其他单位");
        assertThat(units.select("option").eachText())
                .containsExactly("小崂山区科学技术协会", "小崂山区北宅街道", "小市南区科学技术局");
    }
}
