package cn.kehui.filing.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.LastYears;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two campaigns of one city: the figure of the last stands beside this one's. */
class LastYearPagesTest extends ReviewDesk {
    @Autowired Reviews reviews;
    @Autowired LastYears lastYears;
    @Autowired Forms forms;

    @Test
    void theReviewerSeesWhatWasAcceptedLast() {
        campaign("small-2021", 2021, "990200");
        campaign("small-2022", 2022, "990200");
        accepted("small-2021", Map.of("events_held", "7"));
        accepted("small-2022", Map.of("events_held", "1200", "funds_city", "12.5"));
        file(Map.of("events_held", "1500", "funds_city", "9"));

        var page = get(reviewer, home(statistics));

        assertThat(page.select("dl.facts dt").eachText()).contains("对照");
        assertThat(beside(page, "events_held")).isEqualTo("2022年通过的：1,200 次");
        assertThat(beside(page, "funds_city")).isEqualTo("2022年通过的：12.5 万元");
        assertThat(beside(page, "funds_county")).isEqualTo("2022年没有填这一栏");
        assertThat(beside(page, "in_kind")).isEmpty();
        // one unit against itself, in a picture that is a table
        var chart = page.select("figure.chart[data-chart=years]");
        assertThat(chart.select("thead th").eachText()).containsExactly("指标", "今年", "2022年");
        assertThat(chart.select("tbody tr").eachText())
                .containsOnlyOnce("活动开展次数（次） 1,500 1,200", "市级财政经费投入情况（万元） 9 12.5");
    }

    @Test
    void theFillerSeesItAsAHintAndFillsInNothing() {
        campaign("small-2022", 2022, "990200");
        accepted("small-2022", Map.of("events_held", "1200"));

        var page = get(filler, "/obligations/" + statistics.id());

        assertThat(page.select("[data-place=events_held] .last-year").text())
                .isEqualTo("2022年通过的：1,200 次");
        assertThat(page.select("#events_held").val()).isEmpty();
        assertThat(page.select("[data-offer=1200]")).isEmpty();
        assertThat(page.select("#fill > .last-year").text())
                .isEqualTo("上一届（2022年）通过的数写在各栏旁边，只供对照，不会自动填入。");
    }

    @Test
    void whatWasFiledAndNotAcceptedIsNoFigure() {
        campaign("small-2022", 2022, "990200");
        file(filler, owed("small-2022", world.laoshan), Map.of("events_held", "1200"));
        file(Map.of());

        var page = get(reviewer, home(statistics));

        assertThat(page.select("dl.facts").text()).contains("上一届（2022年）没有通过的同一张表，没有可以对照的数。");
        assertThat(page.select(".line .last-year")).isEmpty();
    }

    @Test
    void anotherUnitsOrAnotherPlacesCampaignIsNotTheirs() {
        campaign("small-2022", 2022, "990200");
        campaign("other-2023", 2023, "990212");
        campaign("next-2026", 2026, "990200");
        var sibling = world.person(world.shinan, "邻居", Role.FILLER);
        var theirs = owed("small-2022", world.shinan);
        file(sibling, theirs, Map.of("events_held", "1200"));
        accept(theirs);
        file(Map.of());

        assertThat(get(reviewer, home(statistics)).select("dl.facts").text())
                .contains("上一届（2022年）没有通过的同一张表");
    }

    @Test
    void withoutAnEarlierCampaignNothingIsSaid() {
        file(Map.of());

        var page = get(reviewer, home(statistics));

        assertThat(page.select(".last-year, figure.chart, script[src*=echarts]")).isEmpty();
        assertThat(page.select("dl.facts dt").eachText()).doesNotContain("对照");
        assertThat(get(filler, "/obligations/" + statistics.id()).select(".last-year")).isEmpty();
    }

    @Test
    void whoseScopeDoesNotHoldItIsToldOfNoFigure() {
        campaign("small-2022", 2022, "990200");
        accepted("small-2022", Map.of("events_held", "1200"));
        var form = forms.find(new FormId("week-statistics", "2025")).orElseThrow();
        var stranger = world.person(world.association, "科协", Role.REVIEWER);

        assertThat(lastYears.of(reviewer, statistics, form).orElseThrow().values())
                .containsKey("events_held");
        assertThat(lastYears.of(stranger, statistics, form).orElseThrow())
                .isEqualTo(new LastYears.LastYear("2022", null, null, Map.of(), null));
    }

    @Test
    void whatIsFarFromLastYearIsAskedWhyAndTheReviewerReadsIt() {
        campaign("small-2022", 2022, "990200");
        accepted("small-2022", Map.of("events_held", "100", "public_on_site", "1000"));
        file(Map.of("events_held", "109", "public_on_site", "1080"));

        var page = get(reviewer, home(statistics));

        assertThat(page.select("#events_held").text())
                .contains("2022年通过的是 100 次，今年是 109 次，多了 9%，超过本表的 8%")
                .contains("今年活动周多了一天");
        assertThat(page.select("#public_on_site").text()).doesNotContain("超过本表");
    }

    @Test
    void itIsNotFiledWithoutTheReason() {
        campaign("small-2022", 2022, "990200");
        accepted("small-2022", Map.of("events_held", "100"));
        drafts.type(filler, statistics.id(), Map.of("events_held", "91"));

        assertThat(drafts.open(filler, drafts.open(filler, statistics.id())))
                .filteredOn(one -> one.at().equals("events_held"))
                .extracting(cn.kehui.ground.base.Finding::message)
                .singleElement()
                .asString()
                .contains("2022年通过的是 100 次，今年是 91 次，少了 9%");

        drafts.explain(filler, statistics.id(), Map.of("events_held", "两场因台风取消"));
        assertThat(drafts.open(filler, drafts.open(filler, statistics.id())))
                .noneMatch(one -> one.at().equals("events_held"));
    }

    @Test
    void wordsOfLastYearStandBesideThoseOfThisAndFiguresAreNotTakenOver() {
        campaign("small-2022", 2022, "990200");
        accepted("small-2022", Map.of("events_held", "1200", "in_kind", "图书 200 册"));

        var page = get(filler, "/obligations/" + statistics.id());
        assertThat(page.select("[data-place=in_kind] .offer").text()).contains("填入", "图书 200 册");
        assertThat(page.select("[data-place=events_held] .offer")).isEmpty();

        drafts.type(filler, statistics.id(), Map.of("in_kind", "光盘 20 张"));
        page = get(filler, "/obligations/" + statistics.id());
        assertThat(page.select("[data-place=in_kind] .last-year").text())
                .isEqualTo("2022年报过的：图书 200 册");
    }

    private static String beside(Document page, String place) {
        return page.select("#" + place + " .last-year").text();
    }

    private void campaign(String id, int year, String region) {
        db.sql(
                        """
                        insert into campaign (id, title, year, region_code, definition, published_at)
                        values (:id, :id, :year, :region, '{}', timestamptz '2021-04-30 09:00+08')
                        """)
                .param("id", id)
                .param("year", year)
                .param("region", region)
                .update();
        db.sql(
                        """
                        insert into duty (id, campaign_id, place, title, form_id, form_version, deadline_words, closes_at, definition)
                        values (:id || '/D1', :id, 1, '报送统计表', 'week-statistics', '2025', '', timestamptz '2099-06-19 00:00+08', '{}')
                        """)
                .param("id", id)
                .update();
    }

    private Obligation owed(String campaign, Unit unit) {
        return world.owes(campaign + "/D1", unit, world.bureau);
    }

    private void accepted(String campaign, Map<String, String> figures) {
        var owed = owed(campaign, world.laoshan);
        file(filler, owed, figures);
        accept(owed);
    }

    private void accept(Obligation owed) {
        var current = obligations.obligation(reviewer, owed.id()).current();
        reviews.accept(reviewer, owed.id(), current);
    }
}
