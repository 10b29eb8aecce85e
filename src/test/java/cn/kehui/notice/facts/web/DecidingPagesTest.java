package cn.kehui.notice.facts.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a notice leaves open is decided by one press, which says what it changes. */
@KehuiTest
class DecidingPagesTest {
    static final String NOTICE =
            """
            青科字〔2026〕21号

            青岛市科学技术局 青岛市科学技术协会
            关于举办2026年青岛市科学之秋活动的通知

            各区（市、功能区）科技主管部门、科协：

            一、活动时间：2026年9月12日至9月20日。
            各区市要选好项目，于9月10日12点前报送《2026年全国科学之秋推荐表》（附件1）电子版，各区市不超过3项，由各区市科技主管部门牵头推荐的，发送至“青岛市科学技术局人才处”邮箱；由各区市科协牵头推荐的，发送至“青岛市科学技术协会宣传部”邮箱。

            附件：1.2026年青岛市科学之秋推荐表

            青岛市科学技术局    青岛市科学技术协会
            2026年8月20日

            附件1
            2026年青岛市科学之秋推荐表
            序号\t活动名称\t活动简介\t时间地点\t推荐单位
            1\t\t\t\t
            2\t\t\t\t
            3\t\t\t\t
            4\t\t\t\t
            5\t\t\t\t
            说明：1.请将推荐表发送至青岛市科学技术局人才处和青岛市科学技术协会宣传部。
            """;

    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
    }

    private MvcTestResult take(String text) {
        return desk.take(
                new MockMultipartFile("file", "通知.txt", "text/plain", text.getBytes(UTF_8)));
    }

    private Element card(String home, String fact) {
        return Objects.requireNonNull(desk.get(home).selectFirst("#fact-" + fact));
    }

    private void choose(String home, String fact, String choice) {
        Publisher.led(desk.post(home + "/facts/" + fact, "press", "choose", "choice", choice));
    }

    private String question(String home, String about) {
        return desk.get(home).select("section:has(#kind-QUESTION) .fact-asks").stream()
                .filter(card -> card.select(".fact-says").text().contains(about))
                .map(card -> card.id().substring("fact-".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofTwoNamesOneIsChosenAndTakenBack() {
        var home = Publisher.led(take(NOTICE));
        var names = question(home, "名称不一致");
        assertThat(card(home, names).select(".offers button").eachText())
                .containsExactly("用正文的名称《2026年全国科学之秋推荐表》", "用附件的名称《2026年青岛市科学之秋推荐表》");

        choose(home, names, "body");

        assertThat(card(home, "form1").select(".fact-says").text()).startsWith("2026年全国科学之秋推荐表");
        assertThat(card(home, names).hasClass("fact-decided")).isTrue();

        Publisher.led(desk.post(home + "/facts/" + names, "press", "reopen"));

        assertThat(card(home, "form1").select(".fact-says").text()).startsWith("2026年青岛市科学之秋推荐表");
        assertThat(card(home, names).hasClass("fact-asks")).isTrue();
    }

    @Test
    void aChoiceSaysWhatItChangesAndDoesThat() {
        var home = Publisher.led(take(NOTICE));
        var routes = question(home, "以哪一处为准");
        assertThat(card(home, routes).select(".offers form").eachText())
                .containsExactly(
                        "按正文，谁牵头报给谁 不改变谁报什么：2 项任务，应报 28 份", "几家都报，各报一份 2 项任务，应报 28 → 52 份");

        var who = card(home, routes).select(".offers li:nth-child(2) .whose p").eachText();
        assertThat(who).hasSize(2).allMatch(one -> one.startsWith("多报“"));
        assertThat(who).anyMatch(one -> one.contains("崂山区科学技术协会"));
        assertThat(who).anyMatch(one -> one.contains("崂山区科学技术局"));
        assertThat(card(home, routes).select(".offers li:first-child .whose")).isEmpty();

        choose(home, routes, "both");
        assertThat(desk.get(home).select(".cover").text()).contains("现在是 2 项任务，应报 52 份。");
        choose(home, routes, "text");
        assertThat(desk.get(home).select(".cover").text()).contains("现在是 2 项任务，应报 28 份。");
        choose(home, routes, "both");

        desk.decideAll(home);
        var started = Publisher.led(desk.post(home + "/campaign"));
        assertThat(desk.get(started).select("button.main").text()).isEqualTo("发布，共 52 份应报");
    }

    @Test
    void forWhomALimitIsCountedIsWrittenBesideIt() {
        var home = Publisher.led(take(NOTICE));

        choose(home, question(home, "各算各的"), "together");

        assertThat(card(home, "duty2-quota1").select(".fact-says").text())
                .contains("各区市不超过3项（一个区市各条线合计）");
    }

    @Test
    void whatAsksNothingIsFoldedAway() {
        var questions = desk.get(Publisher.led(take(NOTICE))).select("section:has(#kind-QUESTION)");

        assertThat(questions.select("details.notes summary").first().text())
                .isEqualTo("不用定的提示 2 条");
        assertThat(questions.select("details.notes .fact-says").eachText())
                .containsExactly(
                        "限额是“各区市不超过3项”，表上却印了 5 行。", "另有 1 句提到日期或报送，读作说明，没有列为任务。请看一眼是不是都对。");
        assertThat(questions.select("> .fact-card")).hasSize(3);
    }

    @Test
    void theBannerAndTheButtonSayTheSame() {
        var home = Publisher.led(take(NOTICE));
        assertThat(desk.get(home).select(".cover.gaps summary").text()).startsWith("还有 3 处要处理");
        assertThat(desk.post(home + "/campaign")).hasStatus(422);

        desk.decideAll(home);
        assertThat(desk.get(home).select(".cover.whole").text()).startsWith("要由人定的都定了。");

        Publisher.led(desk.post(home + "/facts/duty2-party1", "press", "out"));
        var page = desk.get(home);
        assertThat(page.select(".cover.whole")).isEmpty();
        assertThat(page.select(".cover.gaps a").eachAttr("href")).containsExactly("#fact-duty2");
        assertThat(page.select("#fact-duty2 > .trouble").text()).contains("没有写谁报");
        assertThat(page.select("form[action$=/campaign] button.main")).isEmpty();
        assertThat(desk.post(home + "/campaign")).hasStatus(422);
    }
}
