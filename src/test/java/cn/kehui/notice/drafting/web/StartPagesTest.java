package cn.kehui.notice.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.world.Qingdao2025;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What a notice must say, and what a person must have decided, before a campaign starts from it.
 */
@KehuiTest
class StartPagesTest {
    private static final CampaignId STARTED = new CampaignId("c-370200a-2026");

    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;
    @Autowired Campaigns campaigns;

    private Publisher desk;
    private String home;

    @BeforeEach
    void taken() throws IOException {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
        try (var in = StartPagesTest.class.getResourceAsStream("/incoming/science-day.txt")) {
            home =
                    Publisher.led(
                            desk.take(new MockMultipartFile("file", "通知.txt", "text/plain", in)));
        }
    }

    private List<String> cards(String section) {
        return desk.get(home).select(section).stream()
                .map(card -> card.id().substring("fact-".length()))
                .toList();
    }

    /** Where the summary of what is missing leads. */
    private List<String> missing() {
        var refused = desk.post(home + "/campaign");
        assertThat(refused).hasStatus(422);
        return Publisher.page(refused).select(".summary a").eachAttr("href");
    }

    private void leaveOut(List<String> facts) {
        facts.forEach(fact -> Publisher.led(desk.post(home + "/facts/" + fact, "press", "out")));
    }

    @Test
    void eachThatIsUndecidedIsNamedAndNothingElse() {
        var undecided = cards(".fact-asks");
        assertThat(undecided).isNotEmpty();

        assertThat(missing())
                .containsExactlyInAnyOrderElementsOf(
                        undecided.stream().map(fact -> home + "#fact-" + fact).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE", "ISSUER", "ADDRESSEE", "PERIOD", "DUTY"})
    void withoutOneOfTheseNothingStarts(String kind) {
        desk.decideAll(home);
        leaveOut(cards("section:has(#kind-" + kind + ") > .fact-card:not(.fact-out)"));

        assertThat(missing()).containsExactly(home + "#kind-" + kind);
        assertThat(campaigns.all()).extracting(one -> one.id()).doesNotContain(STARTED);
    }

    @Test
    void aDutyThatNobodyOwesIsNamed() {
        desk.decideAll(home);
        leaveOut(cards("#fact-duty1 .fact-card, [id^=fact-duty1-party], [id^=fact-party]"));

        assertThat(missing()).isNotEmpty().allMatch(to -> to.startsWith(home + "#fact-duty"));
    }

    @ParameterizedTest
    @CsvSource({
        "关于举办2026年全国科普日活动的通知, 2026年全国科普日活动",
        "青岛市科学技术局关于认真组织开展科学之夏有关工作的通知, 科学之夏",
        "关于报送科技活动周统计表的函, 科技活动周统计表",
        "关于征集科普作品有关事项的公告, 科普作品",
        "科学之夏活动方案, 科学之夏活动方案"
    })
    void itIsCalledWhatTheNoticeIsAbout(String title, String called) {
        desk.decideAll(home);
        Publisher.led(desk.post(home + "/facts/title1", "press", "save", "words", title));

        Publisher.led(desk.post(home + "/campaign"));

        assertThat(campaigns.campaign(STARTED).title()).isEqualTo(called);
        assertThat(campaigns.campaign(STARTED).notice().title()).isEqualTo(title);
    }

    @Test
    void startedAnewItIsTheSameCampaignWithWhatWasPutRight() {
        desk.decideAll(home);
        var first = Publisher.led(desk.post(home + "/campaign"));
        var words = campaigns.campaign(STARTED).duties().getFirst().deadline().words();
        Publisher.led(desk.post(home + "/facts/title1", "press", "save", "words", "关于开展别的活动的通知"));

        assertThat(Publisher.led(desk.post(home + "/campaign"))).isEqualTo(first);

        var campaign = campaigns.campaign(STARTED);
        assertThat(campaign.title()).isEqualTo("别的活动");
        assertThat(campaign.duties().getFirst().deadline().words()).isEqualTo(words);
        assertThat(campaigns.publishedAt(STARTED)).isEmpty();
    }

    @Test
    void whatIsPublishedIsNotStartedAnew() {
        desk.decideAll(home);
        Publisher.led(desk.post(home + "/campaign"));
        Publisher.led(desk.post("/campaigns/" + STARTED + "/publication"));
        var before = campaigns.campaign(STARTED);

        var led = Publisher.led(desk.post(home + "/campaign"));

        assertThat(led).isEqualTo("/campaigns/" + STARTED);
        assertThat(campaigns.campaign(STARTED)).isEqualTo(before);
    }
}
