package cn.kehui.week.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.ledger.Counted;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a year adds up to by the rows of 科普统计, and what is behind each number. */
class YearPagesTest extends YearDesk {
    @Test
    void eachRowIsAddedUpOfTheActivitiesOfItsForm() {
        counted(filler, held(filler, "讲深海", "专家讲座"), Counted.ON_SITE, "300");
        counted(filler, held(filler, "讲气象", "科普讲座"), Counted.ON_SITE, "0");
        held(filler, "讲天文", "讲座");
        held(filler, "看展", "展览展示");
        held(filler, "服务", "科技志愿服务");
        held(filler, "又讲又展", "专家讲座、展览展示");

        assertThat(line("科普（技）讲座"))
                .isEqualTo(
                        "科普（技）讲座 举办 3 项 线下 300 人次 3 项里 2 项登记了到场，其中实计 100%"
                                + " 线上 — 3 项都没有登记到场，不是 0 活动形式：专家讲座；科普讲座；讲座");
        assertThat(line("科普（技）展览")).startsWith("科普（技）展览 举办 1 项 线下 — 1 项都没有登记到场，不是 0");
        assertThat(line("科普（技）竞赛")).isEqualTo("科普（技）竞赛 — 没有这一行的活动，不是 0");
        assertThat(line("写了别的形式")).contains("举办 1 项", "活动形式：科技志愿服务");
        assertThat(line("写了几种形式")).contains("举办 1 项", "专家讲座、展览展示");
        // one more was held, of which nobody said a form
        assertThat(line("没有写形式")).contains("举办 1 项");
        assertThat(line("全部活动")).contains("举办 7 项", "7 项里 2 项登记了到场");
        assertThat(line("科技活动周科普专题活动")).contains("举办 7 项");
        assertThat(line("市级财政")).isEqualTo("市级财政 9 万元 6 项活动");
        assertThat(line("企业赞助")).isEqualTo("企业赞助 — 没有人写，不是 0");
    }

    @Test
    void nobodyCameIsZeroAndNobodyCountedIsNot() {
        counted(filler, held(filler, "讲气象", "科普讲座"), Counted.ON_SITE, "0");

        assertThat(line("科普（技）讲座")).contains("线下 0 人次 1 项里 1 项登记了到场", "线上 — 1 项都没有");
    }

    @Test
    void eachNumberOpensIntoItsActivities() {
        counted(filler, held(filler, "讲深海", "专家讲座"), Counted.ON_SITE, "300");
        held(filler, "讲天文", "讲座");
        held(filler, "看展", "展览展示");

        var lectures = get(reviewer, YEAR + "/LECTURE/EVENTS");
        assertThat(lectures.select(".state-card h2").eachText()).containsExactly("讲深海", "讲天文");
        assertThat(lectures.select(".sheet > p > b").text()).isEqualTo("2 项");
        var came = get(reviewer, YEAR + "/LECTURE/PUBLIC_ON_SITE");
        assertThat(came.select(".state-card h2").eachText()).containsExactly("讲深海");
        assertThat(came.select(".state-card h2 a").first().attr("href"))
                .startsWith("/campaigns/small-2025/activities/")
                .endsWith("/counts");
        assertThat(get(reviewer, YEAR + "/UNSAID/EVENTS").select(".state-card")).hasSize(1);
        assertThat(get(reviewer, YEAR + "/ALL/FUNDS_CITY").select(".state-card")).hasSize(3);
        assertThat(get(reviewer, YEAR + "/CONTEST/EVENTS").text()).contains("没有记录");
    }

    @Test
    void whatManyCameToIsTheSameActivityAgain() {
        counted(filler, held(filler, "大集", "展览展示"), Counted.ON_SITE, "1000");
        counted(filler, held(filler, "小集", "展览展示"), Counted.ON_SITE, "999");
        // views over a line are nobody who came
        counted(filler, held(filler, "直播", "展览展示"), Counted.ONLINE, "50000");

        assertThat(line("重大科普活动")).contains("举办 1 项", "线下 1,000 人次");
        assertThat(line("科普（技）展览")).contains("举办 3 项", "线下 1,999 人次", "线上 50,000 人次");
        assertThat(get(reviewer, YEAR).select(".hint").text()).contains("线下登记合计 1,000 人次以上");
        assertThat(get(reviewer, YEAR + "/MAJOR/EVENTS").select(".state-card h2").eachText())
                .containsExactly("大集");
    }

    @Test
    void anOpeningNamesWhichInstituteOrUniversityItOpens() {
        holding.held(filler, Map.of("title", "进实验室", "kind", "开放活动", "institutes_open", "海洋研究所"));
        holding.held(filler, Map.of("title", "进车间", "kind", "开放活动", "institutes_open", "无"));

        assertThat(line("大学、科研机构向社会开放")).contains("举办 1 项");
        assertThat(get(reviewer, YEAR + "/OPENING/EVENTS").select(".state-card h2").eachText())
                .containsExactly("进实验室");
        assertThat(get(reviewer, YEAR + "/OTHER/EVENTS").select(".state-card h2").eachText())
                .containsExactly("进车间");
    }

    @Test
    void whatIsNoNumberOfAYearIsNotThere() {
        assertThat(get(filler, "/years/2024/figures").select("main").text())
                .contains("2024年还没有已举办的活动");
        for (var path :
                new String[] {
                    "/years/25/figures",
                    "/years/two1/figures",
                    YEAR + "/LECTURE/FUNDS_CITY",
                    YEAR + "/NOTHING/EVENTS",
                    YEAR + "/ALL/TITLE",
                    YEAR + "?unit=nobody"
                }) {
            assertThat(ask(filler, path)).as(path).hasStatus(404);
        }
    }

    @Test
    void theFiguresOfACampaignLeadToItsYear() {
        var page = get(filler, "/campaigns/small-2025/figures?unit=" + filler.unitId());

        assertThat(page.select("a[href^=/years/]").attr("href"))
                .isEqualTo("/years/2025/figures?unit=" + filler.unitId());
    }
}
