package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.obligation.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two pages on one draft: nothing is filed that was not on the screen, and nothing typed is lost.
 */
class TwoHandsTest extends TwoHandsDesk {

    @Test
    void whatAColleagueChangedIsAskedAboutBeforeItIsFiled() {
        type(filler, statistics, with("events_held", "12"));
        var mine = get(filler, home(statistics));
        type(colleague, statistics, Map.of("events_held", "98"));

        var asked = post(filler, home(statistics) + "/submissions", sends(mine, Map.of()));

        assertThat(asked).hasStatus(409);
        var page = page(asked);
        assertThat(page.select(".summary li").eachText())
                .singleElement()
                .asString()
                .contains("活动开展次数", "现在是“98”", "张伟", "您的页面上是“12”");
        assertThat(page.getElementById("events_held").val()).isEqualTo("98");
        assertThat(state()).isEqualTo(State.OPEN);

        assertThat(post(filler, home(statistics) + "/submissions", sends(page, Map.of())))
                .as("now it was on the screen")
                .hasStatus(303);
        assertThat(filed("events_held")).isEqualTo("98");
    }

    @Test
    void whatStoodOnThePageIsHadBackWithOnePress() {
        type(filler, statistics, with("events_held", "12"));
        var mine = get(filler, home(statistics));
        type(colleague, statistics, Map.of("events_held", "98"));
        var page = page(post(filler, home(statistics) + "/submissions", sends(mine, Map.of())));

        var back = page.selectFirst("[data-place=events_held] .choices button");
        assertThat(back.text()).isEqualTo("改回“12”");
        post(filler, home(statistics) + "/draft", sends(page, Map.of("press", back.attr("value"))));

        assertThat(get(filler, home(statistics)).getElementById("events_held").val())
                .isEqualTo("12");
    }

    @Test
    void whatBothTypedStaysBothUntilSomebodyChooses() {
        type(filler, statistics, figures());
        var mine = get(filler, home(statistics));
        type(colleague, statistics, Map.of("events_held", "98"));

        post(filler, home(statistics) + "/draft", sends(mine, Map.of("events_held", "12")));

        for (var reader : List.of(filler, colleague)) {
            var page = get(reader, home(statistics));
            assertThat(page.getElementById("events_held").val()).isEqualTo("98");
            assertThat(page.select("[data-place=events_held] .choices b").eachText())
                    .containsExactly("98", "12");
            assertThat(page.select(".summary").text())
                    .contains(reader == filler ? "张伟" : "李文", "“98”", "“12”");
            assertThat(post(reader, home(statistics) + "/submissions", sends(page, Map.of())))
                    .as("nobody files it unasked")
                    .hasStatus(409);
        }
        var page = get(colleague, home(statistics));
        var take = page.select("[data-place=events_held] .choices button").last();
        assertThat(take.text()).isEqualTo("用“12”");
        post(
                colleague,
                home(statistics) + "/draft",
                sends(page, Map.of("press", take.attr("value"))));

        page = get(filler, home(statistics));
        assertThat(page.getElementById("events_held").val()).isEqualTo("12");
        assertThat(page.select(".choices, .summary")).isEmpty();
        assertThat(post(filler, home(statistics) + "/submissions", sends(page, Map.of())))
                .hasStatus(303);
        assertThat(filed("events_held")).isEqualTo("12");
    }

    @Test
    void whatStandsIsChosenToo() {
        type(filler, statistics, figures());
        var mine = get(filler, home(statistics));
        type(colleague, statistics, Map.of("events_held", "98"));
        post(filler, home(statistics) + "/draft", sends(mine, Map.of("events_held", "12")));

        var page = get(filler, home(statistics));
        var keep = page.select("[data-place=events_held] .choices button").first();
        post(filler, home(statistics) + "/draft", sends(page, Map.of("press", keep.attr("value"))));

        page = get(filler, home(statistics));
        assertThat(page.getElementById("events_held").val()).isEqualTo("98");
        assertThat(page.select(".choices")).isEmpty();
    }

    @Test
    void anotherTabOfOnesOwnIsAnotherHand() {
        type(filler, statistics, with("events_held", "12"));
        var first = get(filler, home(statistics));
        type(filler, statistics, Map.of("events_held", "98"));

        var asked = post(filler, home(statistics) + "/submissions", sends(first, Map.of()));

        assertThat(asked).hasStatus(409);
        assertThat(page(asked).select(".summary li").text()).contains("您自己在另一页", "98", "12");
    }

    @Test
    void onePageSavedTwiceIsOneHand() {
        var mine = get(filler, home(statistics));
        save(filler, sends(mine, Map.of("events_held", "1")));
        save(filler, sends(mine, Map.of("events_held", "12")));

        var page = get(filler, home(statistics));
        assertThat(page.getElementById("events_held").val()).isEqualTo("12");
        assertThat(page.select(".choices")).isEmpty();
    }

    @Test
    void whatIsKeptAsItIsTypedAsksAsWell() {
        var mine = get(filler, home(statistics));
        var hers = get(colleague, home(statistics));
        assertThat(keep(colleague, hers, "events_held", "98")).contains("\"waits\":\"\"");

        assertThat(keep(filler, mine, "events_held", "12")).contains("张伟", "“98”", "“12”也留着");

        var page = get(filler, home(statistics));
        assertThat(page.getElementById("events_held").val()).isEqualTo("98");
        assertThat(page.select("[data-place=events_held] .choices b").eachText())
                .containsExactly("98", "12");
        assertThat(keep(filler, mine, "events_held", "13")).contains("“13”也留着");
        assertThat(get(filler, home(statistics)).select(".choices b").eachText())
                .as("of each the last")
                .containsExactly("98", "13");
    }

    /** The answer to the first was lost on its way, so the page says what it read before that. */
    @Test
    void aPageThatDidNotHearThatItWasKeptIsNotAsked() {
        var mine = get(filler, home(statistics));
        keep(filler, mine, "events_held", "1");

        assertThat(keep(filler, mine, "events_held", "12")).contains("\"waits\":\"\"");
        assertThat(get(filler, home(statistics)).getElementById("events_held").val())
                .isEqualTo("12");
    }

    @Test
    void anAttachmentThatCameMeanwhileIsAskedAbout() {
        demandsASummary();
        type(filler, statistics, figures());
        var mine = get(filler, home(statistics));
        attach(colleague);

        var asked = post(filler, home(statistics) + "/submissions", sends(mine, Map.of()));

        assertThat(asked).hasStatus(409);
        assertThat(page(asked).select(".summary li").text()).contains("总结.pdf", "打开之后加上");
        assertThat(post(filler, home(statistics) + "/submissions", sends(page(asked), Map.of())))
                .hasStatus(303);
    }

    @Test
    void aReasonThatAColleagueRewroteIsAskedAbout() {
        type(filler, statistics, with("public_on_site", "2000000"));
        var first = get(filler, home(statistics));
        save(filler, sends(first, Map.of("why.public_on_site", "公安部门估算")));
        var mine = get(filler, home(statistics));
        var hers = get(colleague, home(statistics));
        save(colleague, sends(hers, Map.of("why.public_on_site", "我猜的")));

        var asked = post(filler, home(statistics) + "/submissions", sends(mine, Map.of()));

        assertThat(asked).hasStatus(409);
        assertThat(page(asked).select(".summary li").text())
                .contains("线下活动群众参与数量的说明", "“我猜的”", "“公安部门估算”");
    }
}
