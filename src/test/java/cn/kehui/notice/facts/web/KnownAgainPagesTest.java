package cn.kehui.notice.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A notice is known again, and one of another place is not taken for one of here. */
@KehuiTest
class KnownAgainPagesTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "青科字〔2026〕21号, 青科字〔2026〕21号, 推荐表, 总表",
        "青科字〔2026〕21号, '', 要选好项目, 请选好项目",
        "要选好项目, 要选好项目, 推荐表, 推荐表"
    })
    void theSameNoticeAgainIsSaidAndOpened(String one, String with, String other, String by) {
        var home = Publisher.led(desk.take(Publisher.AUTUMN));

        var again = desk.take(Publisher.AUTUMN.replace(one, with).replace(other, by));

        assertThat(again).hasStatus(409);
        assertThat(Publisher.page(again).select("[role=alert] a").eachAttr("href"))
                .containsExactly(home);
        assertThat(desk.get("/notices").select("section:has(#kept) li")).hasSize(1);

        var pasted = desk.post("/notices", "text", Publisher.AUTUMN, "again", "true");
        assertThat(Publisher.led(pasted)).isNotEqualTo(home);
    }

    @Test
    void anotherNoticeOfTheSameBodyIsAnother() {
        Publisher.led(desk.take(Publisher.AUTUMN));

        Publisher.led(desk.take(Publisher.AUTUMN.replace("21号", "22号").replace("8月20日", "8月21日")));

        var others = new Publisher(web, world.issuer(Qingdao2025.CITY_ASSOCIATION));
        Publisher.led(others.post("/notices", "text", Publisher.AUTUMN));
    }

    @Test
    void anotherCitysNoticeAsksAtOnceWhetherItIsForUnitsHere() {
        var home = Publisher.led(desk.take(Publisher.AUTUMN.replace("青岛市", "威海市")));
        var foreign = "question-foreign";
        assertThat(desk.card(home, foreign).text()).contains("威海市的机关");
        assertThat(desk.get(home).select(".hint").text()).contains("指威海市的单位，这里的单位不算主送");
        assertThat(desk.get(home).select("details.who")).isEmpty();
        assertThat(desk.card(home, foreign).select(".offers form").eachText().getFirst())
                .isEqualTo("只供参考，不在这里布置 任务 2 → 0 项，应报 28 → 0 份");

        desk.choose(home, foreign, "information");
        assertThat(desk.post(home + "/campaign")).hasStatus(422);
        assertThat(desk.card(home, "duty1").hasClass("fact-out")).isTrue();

        desk.choose(home, foreign, "here");
        assertThat(desk.card(home, "duty1").hasClass("fact-out")).isFalse();
        assertThat(desk.get(home).select("details.who summary").text()).contains("家");
    }

    @Test
    void aNoticeFromAboveOrFromHereIsNoneOfAnotherPlace() {
        for (var place : List.of("青岛市", "山东省", "崂山区")) {
            var text =
                    Publisher.AUTUMN
                            .replace("青岛市", place)
                            .replace("青科字", place.substring(0, 1) + "科字");
            var home = Publisher.led(desk.take(text));
            assertThat(desk.get(home).select("#fact-question-foreign")).as(place).isEmpty();
        }
    }
}
