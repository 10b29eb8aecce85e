package cn.kehui.notice.facts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Owing;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Units;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Forms;
import cn.kehui.world.Qingdao2025;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A notice from its file to a campaign that units owe something to. */
@KehuiTest
class IncomingPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;
    @Autowired Campaigns campaigns;
    @Autowired Units units;
    @Autowired Forms forms;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
    }

    @Test
    void theFactsStandBesideTheTextWithTheirPlaces() throws IOException {
        var page = desk.get(taken());

        assertThat(page.select("section:has(#kind-TITLE) .fact-says").text())
                .contains("关于开展2026年青岛市“科学之夏”活动的通知");
        assertThat(page.select("section:has(#kind-NUMBER) .fact-says").text())
                .isEqualTo("青科字〔2026〕18号");
        var duty = Objects.requireNonNull(page.selectFirst("#fact-duty1"));
        assertThat(duty.text()).contains("6月26日17:00前", "截止日期 2026年6月26日", "截止钟点 17:00");
        var span = duty.attr("data-spans").split(" ")[0].split("-");
        var text =
                page.select(".original span").stream()
                        .map(piece -> piece.wholeText())
                        .collect(Collectors.joining());
        assertThat(text.substring(Integer.parseInt(span[0]), Integer.parseInt(span[1])))
                .contains("活动计划表");
        assertThat(page.select("details.who summary").eachText())
                .anyMatch(line -> line.matches("市直有关部门：2[0-9] 家"));
    }

    @Test
    void startsACampaignWhoseDutiesEachDistrictOwes() throws IOException {
        var home = taken();
        desk.decideAll(home);
        var started = desk.post(home + "/campaign");
        assertThat(started).hasStatus(303);
        var publishing = Objects.requireNonNull(started.getResponse().getHeader("Location"));
        assertThat(publishing).isEqualTo("/campaigns/c-370200a-2026/publishing");

        assertThat(desk.post("/campaigns/c-370200a-2026/publication")).hasStatus(303);

        var campaign = new CampaignId("c-370200a-2026");
        var owed = campaigns.owing(campaign).owed();
        for (var function : List.of(Function.SCIENCE, Function.ASSOCIATION)) {
            var districts =
                    units.ofRegion("370200").stream()
                            .filter(one -> one.level() == Level.COUNTY)
                            .filter(one -> one.functions().contains(function))
                            .toList();
            assertThat(districts).hasSizeGreaterThan(10);
            assertThat(owed).extracting(Owing.Owed::unit).containsAll(districts);
        }
        assertThat(campaigns.campaign(campaign).duties())
                .extracting(one -> one.deadline().words())
                .containsExactly("6月26日17:00前", "6月26日17:00前", "8月31日前");
        var plan = campaigns.campaign(campaign).duties().getFirst().form();
        assertThat(plan).isNotNull().isEqualTo(campaigns.campaign(campaign).duties().get(1).form());
        var form = forms.find(plan).orElseThrow();
        assertThat(form.title()).isEqualTo("2026年青岛市“科学之夏”活动计划表");
        assertThat(form.rows().orElseThrow().fields())
                .extracting(Field::label)
                .contains("活动名称", "活动地点");
        assertThat(desk.get("/notices").text()).contains("已发布");
        assertThat(desk.post(home + "/facts/title1", "press", "out"))
                .hasHeader("Location", "/campaigns/c-370200a-2026");
    }

    @Test
    void whatIsOpenStopsTheStartAndLeadsToItsPlace() throws IOException {
        var home = taken();
        desk.post(home + "/facts/title1", "press", "out");
        var refused = desk.post(home + "/campaign");

        assertThat(refused).hasStatus(422);
        assertThat(Publisher.page(refused).select(".summary a").eachAttr("href"))
                .contains(home + "#kind-TITLE");
    }

    @Test
    void aWrongCorrectionIsShownAsItWasTyped() throws IOException {
        var home = taken();
        var wrong =
                desk.post(
                        home + "/facts/duty1", "press", "save", "title", "报计划", "closes_on", "六月");

        assertThat(wrong).hasStatus(422);
        var fact = Objects.requireNonNull(Publisher.page(wrong).selectFirst("#fact-duty1"));
        assertThat(fact.select("details[open]")).isNotEmpty();
        assertThat(fact.select("input[name=closes_on]").val()).isEqualTo("六月");
        assertThat(fact.text()).contains("读不懂“六月”");
        assertThat(desk.get(home).select("#fact-duty1").text()).contains("截止日期 2026年6月26日");
    }

    @Test
    void whatIsMissingIsAdded() throws IOException {
        var home = taken();
        var added =
                desk.post(
                        home + "/facts?new=EVENT",
                        "press",
                        "save",
                        "what",
                        "<b>启动式</b>",
                        "from",
                        "2026-07-10");

        assertThat(added).hasStatus(303);
        var event = desk.get(home).select("section:has(#kind-EVENT) .fact-says").last();
        assertThat(Objects.requireNonNull(event).text()).contains("<b>启动式</b>", "2026年7月10日");
        assertThat(event.select("b")).isEmpty();
    }

    @Test
    void aFormThatWasReadIsLookedThrough() throws IOException {
        var home = taken();
        var sheet = home + "/forms/form1";
        assertThat(desk.get(sheet).select("tbody input[name$=.label]").eachAttr("value"))
                .contains("活动名称", "活动地点");
        assertThat(desk.post(sheet, "f1.label", " ", "f1.kind", "text")).hasStatus(422);

        Publisher.led(desk.post(sheet, "f1.label", "活动全称", "f1.kind", "text", "f1.most", "30"));

        assertThat(desk.get(sheet).select("#f1 input[name=f1.most]").val()).isEqualTo("30");
        assertThat(desk.get(sheet).select("#f1 input[name=f1.label]").val()).isEqualTo("活动全称");
    }

    @Test
    void aFileThatIsNoNoticeIsRefusedByItsName() {
        var refused =
                desk.take(
                        new MockMultipartFile("file", "表.docx", "", "PK nonsense".getBytes(UTF_8)));

        assertThat(refused).hasStatus(422);
        assertThat(Publisher.page(refused).select(".trouble").text()).contains("表.docx");
        assertThat(Publisher.page(refused).text()).contains("还没有收进通知");

        var empty = desk.take(new MockMultipartFile("file", "通知.docx", "text/plain", new byte[0]));
        assertThat(empty).hasStatus(422);
        assertThat(Publisher.page(empty).select(".trouble").text())
                .isEqualTo("通知.docx：文件是空的（0 字节）。请重新取得通知。");
    }

    @Test
    void nobodyElseSeesIt() throws IOException {
        var home = taken();
        for (var other :
                new Actor[] {
                    world.issuer(Qingdao2025.CITY_ASSOCIATION),
                    world.reviewer(Qingdao2025.CITY_SCIENCE),
                    world.filler(Qingdao2025.LAOSHAN_SCIENCE)
                }) {
            assertThat(web.get().uri(home).with(user(other.id().toString())).exchange())
                    .hasStatus(404);
        }
    }

    private String taken() throws IOException {
        try (var in = IncomingPagesTest.class.getResourceAsStream("/incoming/science-day.txt")) {
            var file = new MockMultipartFile("file", "通知.txt", "text/plain", in);
            return Publisher.led(desk.take(file));
        }
    }
}
