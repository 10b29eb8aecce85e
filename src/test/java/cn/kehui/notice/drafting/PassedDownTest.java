package cn.kehui.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Deadline;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.Quota;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Region;
import cn.kehui.ground.org.RegionLevel;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.sheet.form.FormId;
import cn.kehui.world.Qingdao2025;
import cn.kehui.world.Week2099;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is passed down keeps what the level above said, and is nobody else's before it is out. */
// house: long because the campaign of the level above stands in it.
@KehuiTest
class PassedDownTest {
    private static final CampaignId ABOVE = Week2099.CITY;
    private static final String CAMPAIGN =
            """
            id: city-2099
            title: 2099年青岛市科技活动周
            year: 2099
            region: "370200"
            issuers: [青岛市科学技术局]
            notice: { title: 关于举办2099年科技活动周的通知, number: 青科字〔2099〕1号 }
            addressees: [各区、市科技局]
            periods: [{ what: 科技活动周, words: 5月, from: 2099-05-23, to: 2099-05-30, clause: 一 }]
            contacts:
              - { id: talents, post: 市科技局科技人才处, phone: 0532-85911893, mail: kj@example.com }
            evidence:
              - { is: formats, of: [jpg, png], clause: 附件3 }
              - { is: least, kind: 现场照片, least: 5, clause: 附件3 }
              - { is: size, words: 0.2M—2M, from: 200000, to: 2097152, clause: 附件3 }
            questions: [照片大小没有写明进位。]
            duties:
              - id: D1
                title: 报送推荐表
                form: recommendation@2025
                deadline: { words: 6月18日12点前, closes: 2099-06-18T12:00 }
                quotas:
                  - { of: { levels: [county] }, most: 3, words: 不超过3项, clause: 附件1 }
                parties:
                  - { words: 各区科技局, owed_by: { functions: [science], levels: [county] }, receiver: { function: science, level: city }, clause: 二 }
                questions: [限的是区市还是条线，通知没有写。]
              - id: D2
                title: 报送统计表
                form: week-statistics@2025
                deadline: { words: 6月18日前, closes: 2099-06-18 }
                parties:
                  - { words: 各区科协, owed_by: { functions: [association], levels: [county] }, receiver: { function: association, level: city }, clause: 四 }
            """;

    @Autowired TakingOver takingOver;
    @Autowired Campaigns campaigns;
    @Autowired Qingdao2025 world;
    @Autowired MockMvcTester web;

    private Actor city;
    private Actor laoshan;
    private Publisher desk;
    private String home;

    @BeforeEach
    void passedDown() {
        city = world.issuer(Qingdao2025.CITY_SCIENCE);
        laoshan = world.issuer(Qingdao2025.LAOSHAN_SCIENCE);
        Week2099.publish(campaigns, city, CAMPAIGN);
        desk = new Publisher(web, laoshan);
        home = "/notices/" + takingOver.take(laoshan, ABOVE, 8);
    }

    private Campaign started() {
        desk.decideAll(home);
        var to = Publisher.led(desk.post(home + "/campaign"));
        return campaigns.campaign(new CampaignId(to.replaceAll("^/campaigns/|/publishing$", "")));
    }

    @Test
    void itIsCalledByTheDistrictAndKeepsTheHour() {
        var own = started();

        assertThat(own.title()).isEqualTo("2099年崂山区科技活动周");
        assertThat(own.notice().title()).isEqualTo("关于做好2099年崂山区科技活动周有关工作的通知");
        assertThat(own.duties().getFirst().deadline())
                .isEqualTo(
                        new Deadline(
                                "6月8日12点前", Deadline.at(LocalDateTime.parse("2099-06-08T12:00"))));
    }

    @Test
    void quotaPhotoRulesContactsAndFormsComeWithIt() {
        var own = started();

        var duty = own.duties().getFirst();
        assertThat(duty.form()).isEqualTo(FormId.of("recommendation@2025"));
        assertThat(duty.quotas())
                .extracting(Quota::most, Quota::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "不超过3项"));
        assertThat(own.evidence())
                .containsExactly(
                        new EvidenceRule.Formats(List.of("jpg", "png"), "正文"),
                        new EvidenceRule.Least("现场照片", 5, "正文"),
                        new EvidenceRule.Size("0.2M—2M", 200_000, 2_097_152, "正文"));
        assertThat(own.contacts()).extracting(Campaign.Contact::post).endsWith("市科技局科技人才处");
    }

    @Test
    void whatTheLevelAboveLeavesOpenIsOpenHere() {
        var page = desk.get(home);

        assertThat(page.select("section:has(#kind-QUESTION) .fact-asks .fact-says").eachText())
                .containsExactly("上级没有写明：限的是区市还是条线，通知没有写。");
        assertThat(page.select("section:has(#kind-QUESTION) .fact-says").eachText())
                .contains("上级没有写明：照片大小没有写明进位。");
    }

    @Test
    void aTaskOfOthersThatIsTakenInAgainHasItsForm() {
        Publisher.led(desk.post(home + "/facts/duty-D2", "press", "in"));

        assertThat(started().duties().getLast().form())
                .isEqualTo(FormId.of("week-statistics@2025"));
    }

    @ParameterizedTest
    @CsvSource({"2099-06-18, 12:00, 303", "2099-06-18, 12:01, 422", "2099-06-19, '', 422"})
    void aDayAfterThatAboveIsRefusedWhereItIsTyped(String day, String hour, int status) {
        var typed =
                desk.post(
                        home + "/facts/duty-D1",
                        "press",
                        "save",
                        "closes_on",
                        day,
                        "closes_at",
                        hour);

        assertThat(typed).hasStatus(status);
        if (status == 422) {
            assertThat(Publisher.page(typed).select("#fact-duty-D1 .trouble").text())
                    .startsWith("上级要求6月18日12点前，即2099年6月18日（星期四） 12:00。本级的截止不能晚于它，");
        }
    }

    @Test
    void aDraftIsSeenByItsOwnUnitOnly() {
        var own = "/campaigns/" + started().id();

        assertThat(desk.get("/campaigns").select("a[href=" + own + "]")).hasSize(1);
        assertThat(desk.get("/campaigns/" + ABOVE).select("a[href=" + own + "]")).hasSize(1);
        for (var other : List.of(city, world.issuer(Qingdao2025.CITY_ASSOCIATION))) {
            var others = new Publisher(web, other);
            assertThat(others.get("/campaigns").select("a[href=" + own + "]")).isEmpty();
            assertThat(others.get("/campaigns/" + ABOVE).select("a[href=" + own + "]")).isEmpty();
            for (var page : List.of(own, own + "/publishing")) {
                assertThat(web.get().uri(page).with(user(other.id().toString()))).hasStatus(404);
            }
            assertThat(others.post(own + "/publication")).hasStatus(404);
        }

        Publisher.led(desk.post(own + "/publication"));

        assertThat(new Publisher(web, city).get(own).select("h1").text())
                .isEqualTo("2099年崂山区科技活动周");
    }

    @ParameterizedTest
    @CsvSource({
        "2025年青岛市科技活动周, 2025年崂山区科技活动周",
        "2025年青岛科技活动周, 2025年崂山区科技活动周",
        "2025年全国科技活动周, 2025年崂山区科技活动周",
        "2025年崂山区科技活动周, 2025年崂山区科技活动周",
        "2026年科技活动周, 2026年崂山区科技活动周",
        "科学之夏, 崂山区科学之夏"
    })
    void theNameAboveGivesWayToTheOwn(String above, String own) {
        var country = new Region("000000", null, "中华人民共和国", RegionLevel.COUNTRY, true, "000000/");
        var qingdao = new Region("370200", "370000", "青岛市", RegionLevel.CITY, true, "");
        var laoshan = new Region("370212", "370200", "崂山区", RegionLevel.COUNTY, true, "");

        assertThat(DownTitle.of(above, List.of(country, qingdao, laoshan))).isEqualTo(own);
    }
}
