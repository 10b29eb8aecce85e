package cn.kehui.duty.obligation.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Deadline;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.campaign.Publishing;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.duty.obligation.State;
import cn.kehui.filing.review.Reviews;
import cn.kehui.filing.submission.Drafts;
import cn.kehui.filing.submission.Submission;
import cn.kehui.filing.submission.Submissions;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.total.statistics.Statistics;
import cn.kehui.world.Qingdao2025;
import cn.kehui.world.Week2099;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is published is taken back before anybody files, and put right afterwards. */
// house: long because what was taken back is looked for wherever it was shown.
@KehuiTest
class AmendingPagesTest {
    private static final CampaignId CAMPAIGN = Week2099.CITY;
    private static final DutyId STATISTICS = DutyId.of("city-2099/D1");
    private static final String HOME = "/campaigns/city-2099";
    private static final String YAML =
            Week2099.CITY_HEAD
                    + Week2099.STATISTICS
                    + """
                        quotas:
                          - { of: { levels: [county] }, most: 3, words: 不超过3项, clause: 附件1 }
                    """
                    + Week2099.BY_SCIENCE;

    @Autowired Campaigns campaigns;
    @Autowired Obligations obligations;
    @Autowired Submissions submissions;
    @Autowired Drafts drafts;
    @Autowired Reviews reviews;
    @Autowired Messages messages;
    @Autowired Statistics statistics;
    @Autowired Qingdao2025 world;
    @Autowired MockMvcTester web;

    private Actor city;
    private Actor filler;
    private Publisher desk;

    @BeforeEach
    void published() {
        city = world.issuer(Qingdao2025.CITY_SCIENCE);
        filler = world.filler(Qingdao2025.LAOSHAN_SCIENCE);
        desk = new Publisher(web, city);
        Week2099.publish(campaigns, city, YAML);
    }

    private void publish() {
        assertThat(campaigns.publish(city, CAMPAIGN)).isInstanceOf(Publishing.Published.class);
    }

    private Obligation owed() {
        return obligations.owed(filler).stream()
                .filter(one -> one.duty().equals(STATISTICS))
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(Actor actor) {
        return messages.mine(actor, 20).stream().map(Message::title).toList();
    }

    private void withdraw() {
        Publisher.led(desk.post(HOME + "/withdrawal", "reason", "日期写错了"));
    }

    @Test
    void beforeAnybodyFilesItIsTakenBackAndNobodyOwesIt() {
        var reach = world.viewer(Qingdao2025.CITY_SCIENCE);
        assertThat(statistics.asked(reach)).extracting(one -> one.campaign()).contains("city-2099");
        var before = owed();
        drafts.type(filler, before.id(), Map.of("events_held", "7"));

        withdraw();

        assertThat(campaigns.published()).extracting(one -> one.id()).doesNotContain(CAMPAIGN);
        assertThat(obligations.owed(filler)).isEmpty();
        assertThat(obligations.received(world.reviewer(Qingdao2025.CITY_SCIENCE))).isEmpty();
        assertThat(statistics.asked(reach))
                .extracting(one -> one.campaign())
                .doesNotContain("city-2099");
        assertThat(obligations.obligation(filler, before.id()).state()).isEqualTo(State.RECALLED);
        assertThat(told(filler)).containsExactly("2099年青岛市科技活动周：通知已撤回，不用报了");
        assertThat(desk.get(HOME).select(".truth").text()).contains("已撤回", "原样重新发布");
        assertThat(new Publisher(web, filler).get(HOME).select(".notice").text())
                .contains("撤回：日期写错了。应报单位不用再报");

        // published again as it was, it is owed again, and what was typed is there
        publish();
        assertThat(owed().id()).isEqualTo(before.id());
        assertThat(drafts.open(filler, before.id()).answers().at("events_held")).isEqualTo("7");
    }

    @Test
    void onceAUnitHasFiledItIsNotTakenBack() {
        submissions.answerNothing(filler, owed().id(), Submission.Nature.NIL, "今年没有举办");
        submissions.withdraw(filler, owed().id(), "再核对一下");

        var refused = desk.post(HOME + "/withdrawal", "reason", "日期写错了");

        assertThat(refused).hasStatus(409);
        assertThat(Publisher.page(refused).select("[role=alert], .who").text())
                .isEqualTo("不能撤回：已有 1 家报送。可以逐项更正任务，改了什么会告诉应报的单位。 崂山区科学技术局");
        assertThat(campaigns.publishedAt(CAMPAIGN)).isPresent();
        assertThat(owed().state()).isEqualTo(State.OPEN);
    }

    @Test
    void itIsTakenBackByItsIssuersAndWithAReason() {
        assertThat(desk.post(HOME + "/withdrawal", "reason", " ")).hasStatus(422);
        for (var other : List.of(filler, world.issuer(Qingdao2025.LAOSHAN_SCIENCE))) {
            var others = new Publisher(web, other);
            assertThat(others.get(HOME).select("a[href$=withdrawal], a[href$=correction]"))
                    .isEmpty();
            assertThat(others.post(HOME + "/withdrawal", "reason", "不要了")).hasStatus(404);
            assertThat(others.post(HOME + "/duties/D1/correction", "reason", "改")).hasStatus(404);
        }
        assertThat(desk.get(HOME).select("a[href$=withdrawal], a[href$=correction]")).hasSize(2);
        assertThat(campaigns.publishedAt(CAMPAIGN)).isPresent();
    }

    @Test
    void aDutyIsPutRightAndWhoOwesItSeesTheDifference() {
        var granted = world.filler(Qingdao2025.SHINAN_SCIENCE);
        var late = Deadline.endOf(LocalDate.of(2099, 7, 10));
        reviews.extend(
                world.reviewer(Qingdao2025.CITY_SCIENCE),
                obligations.owed(granted).getFirst().id(),
                late,
                "换届");

        correct("2099年6月25日（星期四）", "中午12点", "5", "报送活动周统计表");

        var noon = Deadline.at(LocalDate.of(2099, 6, 25).atTime(12, 0));
        assertThat(owed().deadline().closesAt()).isEqualTo(noon);
        assertThat(owed().title()).isEqualTo("报送活动周统计表");
        assertThat(owed().most()).isEqualTo(new Obligation.Quota(5, "附件1：不超过3项"));
        assertThat(obligations.owed(granted).getFirst().deadline().closesAt()).isEqualTo(late);
        assertThat(campaigns.duty(STATISTICS).deadline()).isEqualTo(new Deadline("6月25日前", noon));
        assertThat(messages.mine(filler, 20).getFirst().body())
                .contains(
                        "名称原为“报送统计表”，改为“报送活动周统计表”",
                        "截止原为2099年6月18日（星期四） 24:00，改为2099年6月25日（星期四） 12:00",
                        "每个单位原为至多 3 项，改为至多 5 项",
                        "原因：上级改期");
        assertThat(told(world.filler(Qingdao2025.LAOSHAN_ASSOCIATION))).isEmpty();
        assertThat(new Publisher(web, filler).get(HOME).select("#duty-D1").text())
                .contains("更正：名称原为“报送统计表”");
    }

    private void correct(String day, String hour, String most, String title) {
        Publisher.led(
                desk.post(
                        HOME + "/duties/D1/correction",
                        "title",
                        title,
                        "words",
                        "6月25日前",
                        "day",
                        day,
                        "hour",
                        hour,
                        "most",
                        most,
                        "reason",
                        "上级改期"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, '', 3, 改期, #day",
        "来年, '', 3, 改期, #day",
        "2099-06-18, 二十五点, 3, 改期, #hour",
        "2099-06-18, '', 0, 改期, #most",
        "2099-06-20, '', 3, '', #reason",
        "2099-06-18, '', 3, 改期, #title"
    })
    void whatCannotBeIsSaidAtItsPlace(
            String day, String hour, String most, String reason, String place) {
        var refused =
                desk.post(
                        HOME + "/duties/D1/correction",
                        "title",
                        "报送统计表",
                        "words",
                        "6月18日前",
                        "day",
                        day,
                        "hour",
                        hour,
                        "most",
                        most,
                        "reason",
                        reason);

        assertThat(refused).hasStatus(422);
        assertThat(Publisher.page(refused).select(".summary a").eachAttr("href"))
                .containsExactly(place);
        assertThat(told(filler)).isEmpty();
    }
}
