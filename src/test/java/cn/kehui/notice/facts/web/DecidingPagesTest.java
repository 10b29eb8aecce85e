package cn.kehui.notice.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a notice leaves open is decided by one press, which says what it changes. */
@KehuiTest
class DecidingPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
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
        var home = Publisher.led(desk.take(Publisher.AUTUMN));
        var names = question(home, "名称不一致");
        assertThat(desk.card(home, names).select(".offers button").eachText())
                .containsExactly("用正文的名称《2026年全国科学之秋推荐表》", "用附件的名称《2026年青岛市科学之秋推荐表》");

        desk.choose(home, names, "body");

        assertThat(desk.card(home, "form1").select(".fact-says").text())
                .startsWith("2026年全国科学之秋推荐表");
        assertThat(desk.card(home, names).hasClass("fact-decided")).isTrue();

        Publisher.led(desk.post(home + "/facts/" + names, "press", "reopen"));

        assertThat(desk.card(home, "form1").select(".fact-says").text())
                .startsWith("2026年青岛市科学之秋推荐表");
        assertThat(desk.card(home, names).hasClass("fact-asks")).isTrue();
    }

    /** A page that stood open while a colleague changed what the choices are about. */
    @Test
    void aChoiceThatIsNoneAnyMoreChangesNothingAndSaysSo() {
        var home = Publisher.led(desk.take(Publisher.AUTUMN));
        var names = question(home, "名称不一致");
        desk.choose(home, names, "body");

        var refused = desk.post(home + "/facts/" + names, "press", "choose", "choice", "none");

        assertThat(refused).hasStatus(409);
        assertThat(Publisher.page(refused).select(".summary li").text())
                .isEqualTo("没有定：这个选项现在没有了，可能刚有人改过与它有关的内容。请从现在列出的选项里选，或另写一种办法。");
        assertThat(Publisher.page(refused).select(".summary a").attr("href"))
                .isEqualTo("#fact-" + names);
        assertThat(desk.card(home, names).hasClass("fact-decided")).isTrue();
        assertThat(desk.card(home, "form1").select(".fact-says").text())
                .startsWith("2026年全国科学之秋推荐表");
    }

    @Test
    void aChoiceSaysWhatItChangesAndDoesThat() {
        var home = Publisher.led(desk.take(Publisher.AUTUMN));
        var routes = question(home, "以哪一处为准");
        assertThat(desk.card(home, routes).select(".offers form").eachText())
                .containsExactly(
                        "按正文，谁牵头报给谁 不改变谁报什么：2 项任务，应报 28 份", "几家都报，各报一份 2 项任务，应报 28 → 52 份");

        var who = desk.card(home, routes).select(".offers li:nth-child(2) .whose p").eachText();
        assertThat(who).hasSize(2).allMatch(one -> one.startsWith("多报“"));
        assertThat(who).anyMatch(one -> one.contains("崂山区科学技术协会"));
        assertThat(who).anyMatch(one -> one.contains("崂山区科学技术局"));
        assertThat(desk.card(home, routes).select(".offers li:first-child .whose")).isEmpty();

        desk.choose(home, routes, "both");
        assertThat(desk.get(home).select(".cover").text()).contains("现在是 2 项任务，应报 52 份。");
        desk.choose(home, routes, "text");
        assertThat(desk.get(home).select(".cover").text()).contains("现在是 2 项任务，应报 28 份。");
        desk.choose(home, routes, "both");

        desk.decideAll(home);
        var started = Publisher.led(desk.post(home + "/campaign"));
        assertThat(desk.get(started).select("button.main").text()).isEqualTo("发布，共 52 份应报");
    }

    @Test
    void forWhomALimitIsCountedIsWrittenBesideIt() {
        var home = Publisher.led(desk.take(Publisher.AUTUMN));

        desk.choose(home, question(home, "各算各的"), "together");

        assertThat(desk.card(home, "duty2-quota1").select(".fact-says").text())
                .contains("各区市不超过3项（一个区市各条线合计）");
    }

    @Test
    void whatAsksNothingIsFoldedAway() {
        var questions =
                desk.get(Publisher.led(desk.take(Publisher.AUTUMN)))
                        .select("section:has(#kind-QUESTION)");

        assertThat(questions.select("details.notes summary").first().text())
                .isEqualTo("不用定的提示 2 条");
        assertThat(questions.select("details.notes .fact-says").eachText())
                .containsExactly(
                        "限额是“各区市不超过3项”，表上却印了 5 行。", "另有 1 句提到日期或报送，读作说明，没有列为任务。请看一眼是不是都对。");
        assertThat(questions.select("> .fact-card")).hasSize(3);
    }

    @Test
    void theBannerAndTheButtonSayTheSame() {
        var home = Publisher.led(desk.take(Publisher.AUTUMN));
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
