package cn.kehui.week.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Jointly;
import cn.kehui.week.ledger.Counted;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A year over all its campaigns, each event once, and to whom it is shown. */
class YearOnceTest extends YearDesk {
    @Autowired Jointly jointly;

    private void another(String id, String title, int year) {
        context.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into campaign (id, title, year, region_code, published_at, definition)
                        select :id, :title, :year, c.region_code, c.published_at,
                               c.definition || jsonb_build_object('id', :id, 'title', :title, 'year', :year,
                                   'periods', jsonb_build_array(jsonb_build_object('what', :title, 'words', '九月', 'clause', '一')))
                          from campaign c where c.id = 'small-2025'
                        """)
                .param("id", id)
                .param("title", title)
                .param("year", year)
                .update();
        holding.in(CampaignId.of(id));
    }

    @Test
    void allCampaignsOfTheYearAreAddedUpAndTheWeekIsOne() {
        held(filler, "讲深海", "专家讲座");
        another("autumn-2025", "2025年小市全国科普月", 2025);
        counted(filler, held(filler, "讲台风", "专家讲座"), Counted.ON_SITE, "80");
        another("spring-2024", "2024年小市科技活动周", 2024);
        held(filler, "讲去年", "专家讲座");

        assertThat(get(reviewer, YEAR).select(".sheet > p").first().text())
                .isEqualTo("已举办的活动 3 项，取自：2025年小市全国科普月、2025年小市科技活动周");
        assertThat(line("科普（技）讲座")).contains("举办 2 项", "线下 80 人次 2 项里 1 项登记");
        assertThat(line("科技活动周科普专题活动")).contains("举办 2 项");
        assertThat(line(reviewer, "/years/2024/figures", "科普（技）讲座")).contains("举办 1 项");
        var behind = get(reviewer, YEAR + "/LECTURE/PUBLIC_ON_SITE");
        assertThat(behind.select(".state-card h2 a").attr("href"))
                .startsWith("/campaigns/autumn-2025/activities/");
    }

    @Test
    void whatTwoHaveEnteredCountsOnceInTheRowThatOneOfThemSays() {
        var other = world.person(world.laoshan, "协填", Role.FILLER);
        var one = holding.held(filler, Map.of("title", "讲海"));
        var same = held(other, "同一场讲座", "专家讲座");
        counted(filler, one, Counted.ON_SITE, "200");
        counted(other, same, Counted.ON_SITE, "230");

        jointly.merge(reviewer, one, same, "同一场");

        assertThat(line("科普（技）讲座")).contains("举办 1 项", "1 项里 1 项登记了到场");
        assertThat(line("全部活动")).contains("举办 2 项");
        assertThat(get(reviewer, YEAR + "/LECTURE/PUBLIC_ON_SITE").select(".state-card"))
                .hasSize(2)
                .filteredOn(card -> card.text().contains("同一件事，按另一家登记的算一次"))
                .hasSize(1);
    }

    @Test
    void aUnitIsLookedAtByItselfByWhoMaySeeIt() {
        counted(filler, held(filler, "讲深海", "专家讲座"), Counted.ON_SITE, "300");
        var own = "?unit=" + filler.unitId();

        assertThat(line(filler, YEAR + own, "科普（技）讲座")).contains("300 人次");
        assertThat(line(neighbour, YEAR, "科普（技）讲座")).contains("没有这一行的活动");
        assertThat(ask(neighbour, YEAR + own)).hasStatus(404);
        assertThat(ask(neighbour, YEAR + "/LECTURE/EVENTS" + own)).hasStatus(404);
        assertThat(get(neighbour, YEAR + "/LECTURE/EVENTS").text()).doesNotContain("讲深海");
        var association = world.person(world.association, "协看", Role.VIEWER);
        assertThat(line(association, YEAR + own, "科普（技）讲座")).contains("300 人次");
    }
}
