package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityMove;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was held stays to be read, year by year, at the same address. */
class PastYearPagesTest extends VisitorDesk {
    private static final String YEAR = "/programme/years/2025";

    @BeforeEach
    void held() throws Exception {
        ones.published(
                Map.of(
                        "title", "云上科技馆",
                        "rows[0].day", "2020年5月25日",
                        "rows[0].link", "https://example.org/hall"));
        var cancelled = ones.published(Map.of("title", "没办成", "rows[0].day", "2020年5月26日"));
        ones.move(cancelled, ActivityMove.CANCEL, "台风");
        ones.published(Map.of("rows[0].day", "2020年5月24日"));
        programme.renew();
    }

    @Test
    void theYearsAreListedAndEachIsReadAtAnAddressOfItsOwn() {
        var years = page("/programme/years");
        assertThat(years.select(".years a").eachAttr("href")).containsExactly(YEAR);
        assertThat(years.select(".tags").text()).isEqualTo("已结束");
        assertThat(page("/programme").select("header nav a").last().attr("href"))
                .isEqualTo("/programme/years");

        var year = page(YEAR);
        assertThat(year.select("h1").text()).isEqualTo("2025年活动记录");
        assertThat(year.select(".state").text()).contains("已全部结束");
        assertThat(year.select(".cards h3").eachText())
                .containsExactly("走近深海：科考船开放日", "云上科技馆", "没办成");
        assertThat(year.select(".sums dd").eachText())
                .containsExactly("2", "2", "1", "1", "1", "1");
        assertThat(get("/programme/years/2019")).hasStatus(404);
        assertThat(get("/programme/years/x")).hasStatus(404);
    }

    @Test
    void whatIsSeenOnlineStillIsMarked() {
        var year = page(YEAR + "?lang=en&view=large");
        assertThat(year.select("#still").text()).isEqualTo("Online links that were kept (1)");
        assertThat(year.select("[aria-labelledby=still] .online a").attr("href"))
                .isEqualTo("https://example.org/hall");
        assertThat(year.select(".tags li").eachText()).contains("Online link kept", "Cancelled");
        var entry = page(year.select("[aria-labelledby=still] li a").attr("href"));
        assertThat(entry.select(".state").text()).contains("left an online link");
    }

    @Test
    void whatIsStillToComeIsNotSaidToBeOver() {
        ones.published(Map.of("rows[0].day", "2099年5月24日"));
        programme.renew();

        assertThat(page(YEAR).select(".state").text()).contains("还没有全部结束");
        assertThat(page("/programme/years").select(".tags").text()).isEqualTo("尚未全部结束");
    }

    @Test
    void aYearIsAFilterOfTheListToo() {
        var search = page(YEAR).select("#found + .feeds a").attr("href");
        assertThat(search).isEqualTo("/programme?year=2025");
        var list = page(search);
        assertThat(list.select(".cards h3")).hasSize(3);
        assertThat(list.select(".banner h1").text()).isNotEmpty();
        assertThat(page("/programme").select("select[name=year]")).isEmpty();
        assertThat(page("/programme?year=1999").select(".card")).isEmpty();
    }

    @Test
    void searchEnginesAreToldWhereTheYearsAre() throws Exception {
        assertThat(get("/sitemap.xml").getResponse().getContentAsString())
                .contains("/programme/years</loc>", YEAR + "</loc>", "/programme</loc>");
    }
}
