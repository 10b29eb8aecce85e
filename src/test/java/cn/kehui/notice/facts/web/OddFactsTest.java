package cn.kehui.notice.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.world.Qingdao2025;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Facts from which no campaign could start: refused where they are typed, not when it starts. */
@KehuiTest
class OddFactsTest {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 world;

    private Publisher desk;

    @BeforeEach
    void issuer() {
        desk = new Publisher(web, world.issuer(Qingdao2025.CITY_SCIENCE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    QUOTA    | duty1 | most=0;words=不超过0项;levels=COUNTY;whom=1
                    QUOTA    | duty1 | most=99999999999;words=不超过项;levels=COUNTY;whom=1
                    PARTY    | duty1 | words=各区市;receiver=NOBODY;levels=COUNTY;whom=1
                    PARTY    | duty1 | words=各区市;receiver=SCIENCE;levels=MOON;whom=1
                    PARTY    | duty1 | words=各区市;receiver=SCIENCE,ASSOCIATION;levels=COUNTY;whom=1
                    DUTY     |       | title=报送总结;parent=不是任务
                    ISSUED   |       | day=0208-01-01
                    FORM     |       | title=表;use=nonsense
                    FORM     |       | title=表;use=no-such-form@2025
                    EVIDENCE |       | is=size;words=大小;from=9;to=1
                    EVENT    |       | what=启动式;from=2026-07-10;to=2026-07-01
                    """)
    void whatCannotBeIsRefusedAtItsPlace(String kind, String under, String values)
            throws IOException {
        var params = new ArrayList<>(List.of("press", "save"));
        for (var value : values.split(";")) {
            params.addAll(List.of(value.split("=", 2)));
        }
        var home = taken();
        var uri = home + "/facts?new=" + kind + "&under=" + (under == null ? "" : under);
        var refused = desk.post(uri, params.toArray(String[]::new));

        assertThat(refused).hasStatus(422);
        assertThat(Publisher.page(refused).select(".summary li")).isNotEmpty();
    }

    @Test
    void aDayWithoutItsYearIsTheNearest() throws IOException {
        var home = taken();
        Publisher.led(
                desk.post(
                        home + "/facts/duty1",
                        "press",
                        "save",
                        "title",
                        "报计划",
                        "closes_on",
                        "６月２７日",
                        "closes_at",
                        "下午5点"));

        assertThat(desk.get(home).select("#fact-duty1 input[name=closes_on]").val())
                .matches("20[0-9]{2}年6月27日");
        assertThat(desk.get(home).select("#fact-duty1 input[name=closes_at]").val())
                .isEqualTo("17:00");

        for (var odd : List.of("closes_on 明天", "closes_at 约5点")) {
            var typed = odd.split(" ");
            var wrong =
                    desk.post(
                            home + "/facts/duty1",
                            "press",
                            "save",
                            "title",
                            "报计划",
                            typed[0],
                            typed[1]);
            assertThat(Publisher.page(wrong).select("#fact-duty1 .trouble").text())
                    .contains(
                            typed[0].equals("closes_on")
                                    ? "读不懂“明天”。请写成 2025年6月18日 或 6月18日。"
                                    : "读不懂“约5点”。请写成 12:00 或 下午5点。");
        }
    }

    private String taken() throws IOException {
        try (var in = OddFactsTest.class.getResourceAsStream("/incoming/science-day.txt")) {
            var file = new MockMultipartFile("file", "通知.txt", "text/plain", in);
            return Publisher.led(desk.take(file));
        }
    }
}
