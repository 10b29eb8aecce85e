package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.world.SmallWorld;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was accepted the year before beside what is written, row by row and all words at once. */
class PastRowsTest extends FillingDesk {
    @Autowired Drafts drafts;
    @Autowired Submissions submissions;

    @BeforeEach
    void lastYear() {
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        values ('small-2022', '2022年小市科技活动周', 2022, '990200', '{}', timestamptz '2022-04-30 09:00+08')
                        """)
                .update();
        db.sql(
                        """
                        insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
                        select replace(id, 'small-2025', 'small-2022'), 'small-2022', place, title, form_id, form_version, deadline_words, closes_at, definition
                          from duty where campaign_id = 'small-2025'
                        """)
                .update();
    }

    @Test
    void lastYearsRowsAreSeenAndOneIsTakenOverWithoutItsDay() {
        recommended();
        var page = get(filler, home(recommendation));
        assertThat(page.select("#past summary").text()).isEqualTo("往年通过的 2 项，可以照着填一项");
        assertThat(page.select("#past li > p:first-child").eachText())
                .containsExactly("2022年报过的，第 1 项", "2022年报过的，第 2 项");
        assertThat(page.select("#past li").first().select("div.left").eachText())
                .containsExactly("举办时间、地点 只供对照 2022年5月24日，科技馆");

        press("past-2", Map.of("rows[0].name", "今年的讲座"));

        page = get(filler, home(recommendation));
        assertThat(page.select("[name$=.name]").eachAttr("value")).containsExactly("今年的讲座", "海洋展览");
        assertThat(row(page, 1))
                .containsEntry("intro", "海洋展览的简介")
                .containsEntry("contact", "李文 85910000")
                .containsEntry("time_place", "");
        assertThat(page.select("#past li").last().text()).contains("已经照着加了，现在是第 2 项。");
        assertThat(page.select("#past button").eachAttr("value")).containsExactly("past-1");
    }

    @Test
    void takenOverTwiceAtOnceItStandsOnce() {
        recommended();
        var sent = sends(get(filler, home(recommendation)), Map.of("press", "past-1"));
        assertThat(post(filler, home(recommendation) + "/draft", sent)).hasStatus(303);
        assertThat(post(filler, home(recommendation) + "/draft", sent)).hasStatus(303);
        assertThat(names()).containsExactly("航天讲座");
    }

    @Test
    void aRowThatLastYearDidNotHaveIsNotMade() {
        recommended();
        press("past-7", Map.of("rows[0].name", "今年的讲座"));
        assertThat(names()).containsExactly("今年的讲座");
        var other =
                get(
                        sibling,
                        home(world.owes(SmallWorld.RECOMMENDATION, world.shinan, world.bureau)));
        assertThat(other.select("#past")).as("another unit's rows").isEmpty();
    }

    @Test
    void allWordsThatAreBlankAreTakenOverByOnePressAndNoFigure() {
        var past = owed(SmallWorld.STATISTICS, "2022");
        var typed = new HashMap<>(figures());
        typed.putAll(
                Map.of("in_kind", "图书 200 册", "contact", "李文", "venues_open.names", "甲馆\n乙馆\n丙馆"));
        accepted(past, typed);

        var page = get(filler, home(statistics));
        var all = page.select("button[value=offer-all]");
        int many = Integer.parseInt(all.text().replaceAll("\\D", ""));
        assertThat(many).isEqualTo(words(page));

        var sent = sends(page, Map.of("press", "offer-all", "events_held", "5"));
        assertThat(post(filler, home(statistics) + "/draft", sent)).hasStatus(303);

        page = get(filler, home(statistics));
        assertThat(page.select("#in_kind").val()).isEqualTo("图书 200 册");
        assertThat(page.select("#events_held").val()).isEqualTo("5");
        assertThat(page.select(".field.figure > input").eachAttr("value"))
                .filteredOn(value -> !value.isEmpty())
                .containsExactly("5");
        assertThat(page.select("[name=venues_open.names]").text())
                .as("names are counted")
                .isEmpty();
        assertThat(page.select("button[value=offer-all]")).isEmpty();
    }

    @Test
    void whatIsWrittenStaysAsItIs() {
        var past = owed(SmallWorld.STATISTICS, "2022");
        var typed = new HashMap<>(figures());
        typed.put("in_kind", "图书 200 册");
        accepted(past, typed);
        var page = get(filler, home(statistics));
        var sent = sends(page, Map.of("press", "offer-all", "in_kind", "光盘 20 张"));
        assertThat(post(filler, home(statistics) + "/draft", sent)).hasStatus(303);
        assertThat(get(filler, home(statistics)).select("#in_kind").val()).isEqualTo("光盘 20 张");
    }

    /** How many places offer words of last year. */
    private static int words(Document page) {
        return (int)
                page.select(".field:not(.figure) > .offer").stream()
                        .filter(one -> one.text().contains("年报过的"))
                        .filter(one -> !one.parent().attr("data-place").endsWith(".names"))
                        .count();
    }

    private void recommended() {
        var typed = new HashMap<String, String>();
        int row = 0;
        for (var name : new String[] {"航天讲座", "海洋展览"}) {
            typed.put("rows[" + row + "].name", name);
            typed.put("rows[" + row + "].intro", name + "的简介");
            typed.put("rows[" + row + "].time_place", "2022年5月24日，科技馆");
            typed.put("rows[" + row + "].recommender", "小崂山区科学技术局");
            typed.put("rows[" + row + "].contact", "李文 85910000");
            row++;
        }
        accepted(owed(SmallWorld.RECOMMENDATION, "2022"), typed);
    }

    private Obligation owed(String duty, String year) {
        return world.owes(
                new DutyId(duty.replace("2025", year)).value(), world.laoshan, world.bureau);
    }

    private void accepted(Obligation owed, Map<String, String> typed) {
        drafts.type(filler, owed.id(), typed);
        drafts.findings(filler, drafts.open(filler, owed.id()))
                .forEach(one -> drafts.explain(filler, owed.id(), Map.of(one.at(), "属实")));
        var under = drafts.open(filler, owed.id()).submission();
        assertThat(submissions.file(filler, owed.id(), under)).isInstanceOf(Filing.Filed.class);
        var current = obligations.obligation(reviewer, owed.id()).current();
        reviews.accept(reviewer, owed.id(), current);
    }

    private void press(String button, Map<String, String> typed) {
        var sent = new HashMap<>(typed);
        sent.put("press", button);
        var page = get(filler, home(recommendation));
        assertThat(post(filler, home(recommendation) + "/draft", sends(page, sent))).hasStatus(303);
    }

    private Iterable<String> names() {
        return get(filler, home(recommendation)).select("[name$=.name]").eachAttr("value");
    }

    private static Map<String, String> row(Document page, int row) {
        var cells = new HashMap<String, String>();
        page.select("#rows-" + row + " [name^=rows]")
                .forEach(
                        one ->
                                cells.put(
                                        one.attr("name").replaceAll(".*\\.", ""),
                                        one.tagName().equals("textarea")
                                                ? one.wholeText()
                                                : one.val()));
        return cells;
    }
}
