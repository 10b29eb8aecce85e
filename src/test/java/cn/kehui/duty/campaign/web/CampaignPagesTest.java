package cn.kehui.duty.campaign.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.Units;
import cn.kehui.world.Qingdao2025;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The campaigns as people of different units meet them. */
@KehuiTest
class CampaignPagesTest {
    private static final String QINGDAO = "/campaigns/qingdao-2025";

    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;
    @Autowired Campaigns campaigns;
    @Autowired Units units;

    @Test
    void listsEveryCampaignWithWhatItFollows() {
        var page = get("/campaigns", world.filler(Qingdao2025.LAOSHAN_SCIENCE));

        assertThat(page.select("main h2 a").eachAttr("href"))
                .containsExactly(
                        "/campaigns/national-2025",
                        QINGDAO,
                        "/campaigns/shandong-2023",
                        "/campaigns/weihai-2023",
                        "/campaigns/qingdao-2022",
                        "/campaigns/qingdao-2021");
        assertThat(page.select("main li").get(1).text())
                .contains("根据2025年全国科技活动周和全国科技工作者日活动", "4 项任务 未发布 发布以后，这里显示应报几家、报了几家。");
    }

    @Test
    void showsDeadlinesInWordsAndAsInstants() {
        var page = get(QINGDAO, world.issuer(Qingdao2025.CITY_SCIENCE));

        var due = page.select("#main table").first().select("tbody .due").eachText();
        assertThat(due.get(0)).startsWith("5月7日12点前 2025年5月7日 12:00");
        assertThat(due.get(3)).startsWith("6月18日前 2025年6月18日 24:00");
        assertThat(page.select("#duty-D1").text())
                .contains("青岛市科学技术局 三(四) 由其牵头推荐的；外国专家工作处（科技人才处），金宏或邮箱")
                .contains("区市级单位，每家最多 3 项（不超过3项） 附件1 说明2");
        assertThat(page.select("#duty-D3").text()).contains("科技人才处", "三(四)");
        assertThat(page.select("table:has(td.clause)").text())
                .contains("现场照片不少于 5 张 附件3 第3条", "200000—2097152");
    }

    @Test
    void othersSeeOfThoseWhoOweOnlyTheirOwn() {
        var mine = get(QINGDAO, world.filler(Qingdao2025.LAOSHAN_SCIENCE));
        var all = get(QINGDAO, world.issuer(Qingdao2025.CITY_SCIENCE));

        assertThat(mine.select("#duty-D1 .who li").eachText())
                .containsExactly(Qingdao2025.LAOSHAN_SCIENCE);
        assertThat(mine.select("#duty-D2 .who li")).isEmpty();
        assertThat(mine.select("#duty-D2 summary")).isEmpty();
        assertThat(all.select("#duty-D1 .who li").eachText())
                .contains(Qingdao2025.EDUCATION, Qingdao2025.SHINAN_SCIENCE);
        assertThat(all.select("#duty-D1 .who li"))
                .hasSize(
                        campaigns
                                .owing(new CampaignId("qingdao-2025"))
                                .of(new DutyId("qingdao-2025/D1"))
                                .size());
        assertThat(mine.select("a[href=" + QINGDAO + "/publishing]")).isEmpty();
        assertThat(all.select("a[href=" + QINGDAO + "/publishing]")).hasSize(1);
    }

    @Test
    void isPublishedOnceAfterItWasShownWhatThatDoes() {
        var issuer = world.issuer(Qingdao2025.CITY_SCIENCE);
        int owed = campaigns.owing(new CampaignId("qingdao-2025")).owed().size();

        var asked = get(QINGDAO + "/publishing", issuer);
        assertThat(asked.select("form[action=" + QINGDAO + "/publication] button").text())
                .isEqualTo("发布，共 " + owed + " 份应报");

        assertThat(asked.select(".asked li").eachText().getFirst())
                .isEqualTo("D1：5月7日12点前（2025年5月7日 12:00）已过");
        assertThat(post(QINGDAO + "/publication", issuer))
                .hasStatus(303)
                .headers()
                .hasValue("Location", QINGDAO);
        assertThat(get(QINGDAO, issuer).select(".truth").text())
                .contains("发布")
                .doesNotContain("未发布");
        assertThat(get(QINGDAO, issuer).select("a[href=" + QINGDAO + "/publishing]")).isEmpty();
        assertThat(post(QINGDAO + "/publication", issuer)).hasStatus(303);
    }

    /** Every deadline of this one is long over or not set; a table of what is left has no row. */
    @Test
    void saysNothingOfTheTimeLeftWhereAllIsOver() {
        var asked = get(QINGDAO + "/publishing", world.issuer(Qingdao2025.CITY_SCIENCE));
        assertThat(asked.select("section:has(#times)")).isEmpty();
    }

    @Test
    void saysWhyItCannotBePublishedAndWhatToDo() {
        var issuer = world.issuer(Qingdao2025.CITY_SCIENCE);
        var campaign = "/campaigns/qingdao-2022";
        aSecondAssociationOfTheCity();

        var refused = post(campaign + "/publication", issuer);
        assertThat(refused).hasStatus(409);
        var page = parse(refused);
        assertThat(page.select("[role=alert]").text())
                .startsWith("现在不能发布。D5 里“各区市科协”所报送的接收单位在名录里没有，或不止一家。");
        assertThat(page.select("form[action=" + campaign + "/publication] button")).isEmpty();
    }

    @Test
    void isNotThereForWhoDoesNotIssueForTheRegion() {
        for (var actor :
                new Actor[] {
                    world.filler(Qingdao2025.LAOSHAN_SCIENCE),
                    world.issuer(Qingdao2025.LAOSHAN_SCIENCE),
                    world.reviewer(Qingdao2025.CITY_SCIENCE),
                    world.systemAdmin()
                }) {
            assertThat(web.get().uri(QINGDAO + "/publishing").with(user(actor.id().toString())))
                    .hasStatus(404);
            assertThat(post(QINGDAO + "/publication", actor)).hasStatus(404);
        }
        assertThat(campaigns.published()).isEmpty();
        assertThat(get("/campaigns/nowhere-2025", world.systemAdmin(), 404).text()).isNotEmpty();
    }

    private void aSecondAssociationOfTheCity() {
        var one = world.unit(Qingdao2025.CITY_ASSOCIATION);
        units.add(
                new NewUnit(
                        new UnitId(UUID.randomUUID()),
                        null,
                        "X-SECOND",
                        "另一个科协",
                        "",
                        one.region(),
                        one.kind(),
                        one.level(),
                        one.line(),
                        one.functions()));
    }

    private Document get(String path, Actor actor) {
        return get(path, actor, 200);
    }

    private Document get(String path, Actor actor, int status) {
        var answer =
                web.get()
                        .uri(path)
                        .accept("text/html")
                        .with(user(actor.id().toString()))
                        .exchange();
        assertThat(answer).hasStatus(status);
        return parse(answer);
    }

    private MvcTestResult post(String path, Actor actor) {
        return web.post()
                .uri(path)
                .accept("text/html")
                .with(user(actor.id().toString()))
                .with(csrf())
                .exchange();
    }

    private static Document parse(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
