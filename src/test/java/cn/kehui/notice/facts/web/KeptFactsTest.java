package cn.kehui.notice.facts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaign;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.notice.facts.KeptBefore;
import cn.kehui.world.Qingdao2025;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a version before kept as words is on the page as it was, and starts the same campaign. */
@KehuiTest
class KeptFactsTest {
    /** Written loosely: the page now says what is understood. */
    private static final Map<String, String> UNDERSTOOD =
            Map.of(
                    "报道汇编|文档|至少2份 盖章的目录 短片｜视频｜0", "报道汇编｜文档｜2 盖章的目录｜盖章扫描件｜1 短片｜视频｜0",
                    "报道汇编|文档|至少2份\n\n盖章的目录\n短片｜视频｜0", "报道汇编｜文档｜2\n盖章的目录｜盖章扫描件｜1\n短片｜视频｜0",
                    "370202-01,370203-01 x9", "370202-01 370203-01 x9",
                    "至多几项 007", "至多几项 7",
                    "most=007", "most=7");

    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;
    @Autowired Campaigns campaigns;
    @Autowired JdbcClient db;
    @Autowired DataSource database;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
    }

    @ParameterizedTest
    @CsvSource({"whole, c-370200a-2026", "down, c-370200a-2023"})
    void isOnThePageAsItWasAndStartsTheSameCampaign(String name, String campaign) {
        var before = KeptBefore.of(name);
        var home = kept(before);

        assertThat(cards(desk.get(home))).isEqualTo(understood(before.page()));

        assertThat(desk.post(home + "/campaign")).hasStatus(before.status());
        assertThat(campaigns.campaign(new CampaignId(campaign))).isEqualTo(read(before.campaign()));
    }

    @Test
    void whatIsHalfOrOddIsOnThePageAsItWasAndSaysWhyItCannotStart() {
        var before = KeptBefore.of("odd");
        var home = kept(before);

        assertThat(cards(desk.get(home))).isEqualTo(understood(before.page()));

        var refused = desk.post(home + "/campaign");
        assertThat(refused).hasStatus(before.status());
        var problems = new ArrayList<>(before.problems());
        // the version before started with these, and failed on its way
        problems.add("报给读不懂“SCIENCE,ASSOCIATION”。请从列出的选项里选。");
        problems.add("汇入上级的任务读不懂“不是任务”。请从列出的选项里选。");
        assertThat(Publisher.page(refused).select(".summary li").eachText())
                .containsExactlyInAnyOrderElementsOf(problems);
    }

    @Test
    void whatCannotBeReadIsPutRightAtItsPlace() {
        var before = KeptBefore.of("odd");
        var home = kept(before);
        var party =
                before.facts().stream()
                        .filter(
                                row ->
                                        "SCIENCE,ASSOCIATION"
                                                .equals(row.fact_values().get("receiver")))
                        .findFirst()
                        .orElseThrow();

        Publisher.led(
                desk.post(
                        home + "/facts/" + party.id(), "press", "save", "receiver", "ASSOCIATION"));

        assertThat(cards(desk.get(home)).get("fact-" + party.id()).getFirst())
                .isEqualTo("fact-card fact-decided | 报给两家 职能 科技主管部门 报给 科协 | ");
    }

    private String kept(KeptBefore before) {
        var by = desk.issuer();
        var id =
                before.insert(
                        db, new KeptBefore.By(by.unitId().value(), by.id().value(), by.name()));
        KeptBefore.started(DataSourceUtils.getConnection(database));
        assertThat(
                        db.sql(
                                        "select count(*) from incoming_fact where said is null or fact_values is not null")
                                .query(Integer.class)
                                .single())
                .isZero();
        return "/notices/" + id;
    }

    private static Campaign read(Map<String, Object> kept) {
        return Definition.read(
                        "as it was kept",
                        new ByteArrayInputStream(Json.write(kept).getBytes(UTF_8)))
                .campaign();
    }

    private static Map<String, List<String>> understood(Map<String, List<String>> page) {
        var all = new LinkedHashMap<String, List<String>>();
        page.forEach(
                (id, lines) -> all.put(id, lines.stream().map(KeptFactsTest::understood).toList()));
        return all;
    }

    private static String understood(String line) {
        var now = line;
        for (var one : UNDERSTOOD.entrySet()) {
            now = now.replace(one.getKey(), one.getValue());
        }
        return now;
    }

    /** Each fact's card: how it looks and reads, then what its inputs hold. */
    private static Map<String, List<String>> cards(Document page) {
        var cards = new LinkedHashMap<String, List<String>>();
        for (var card : page.select(".fact-card")) {
            var lines = new ArrayList<String>();
            lines.add(
                    card.className()
                            + " | "
                            + card.select("> .fact-says").text()
                            + " | "
                            + card.select("> .why").text());
            var form = card.selectFirst("> .acts form.stack");
            if (form != null) {
                form.select(
                                "input[type=text],input[type=date],input[type=time],input[type=number],textarea")
                        .forEach(input -> lines.add(input.attr("name") + "=" + typed(input)));
                form.select("input[type=checkbox][checked]")
                        .forEach(tick -> lines.add(tick.attr("name") + ":" + tick.val()));
                form.select("option[selected]")
                        .forEach(one -> lines.add(one.parent().attr("name") + ":" + one.val()));
            }
            cards.put(card.id(), lines);
        }
        return cards;
    }

    private static String typed(Element input) {
        if (input.hasAttr("data-day")) {
            return TypedDay.kept(input.val()); // 2026年7月1日 on the page, kept as ever
        }
        return input.normalName().equals("textarea") ? input.wholeText() : input.val();
    }
}
