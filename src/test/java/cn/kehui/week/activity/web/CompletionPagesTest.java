package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.week.activity.ActivityStage;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is known only when an activity was held is written then, and nothing else is. */
class CompletionPagesTest extends ActivityLifeDesk {
    private String page;

    @BeforeEach
    void held() {
        submit(Map.of("rows[0].day", "2025-05-24", "funds_city", "1"));
        approve();
        move(filler, "PUBLISH");
        assertThat(move(filler, "HOLD")).hasStatus(303);
        page = home + "/completion";
    }

    @Test
    void isOfferedWhereItWasHeldAndCountsAtOnce() {
        assertThat(get(filler, home).select("#life a[href=" + page + "]").text()).isEqualTo("补记");
        assertThat(get(reviewer, home).select("a[href=" + page + "]")).isEmpty();

        complete(Map.of("funds_city", "2.5", "in_kind", "图书 200 册"));

        assertThat(stage()).isEqualTo(ActivityStage.HELD);
        assertThat(activity(colleague, home).answers().at("funds_city")).isEqualTo("2.5");
        assertThat(money()).isEqualTo(25_000);
        assertThat(get(filler, home).select(".steps-taken li").first().text())
                .contains("补记", "补记：市级财政，原来是“1”，现在是“2.5”", "补记：实物投入，原来是“（空白）”，现在是“图书 200 册”");
        assertThat(shown()).as("what everybody reads stays as it was approved").isTrue();
    }

    @Test
    void keepsNothingOfWhatWasReviewed() {
        var before = activity(filler, home);

        assertThat(post(filler, page, sent(Map.of("title", "别的", "rows[0].venue", "别处"))))
                .hasStatus(303);

        assertThat(activity(filler, home)).isEqualTo(before);
        assertThat(get(filler, home).select(".steps-taken li").first().text()).contains("确认已举办");
    }

    @Test
    void whatWasBlankIsFilledInWithoutReviewAndPutRightAgain() {
        var asked = get(filler, page);
        assertThat(asked.select("[name=audience], [name=kind]")).hasSize(2);
        assertThat(asked.select("[name=hosts], [name=safety], [name=about], [name=title]"))
                .isEmpty();

        complete(Map.of("kind", "科普讲坐"));
        complete(Map.of("kind", "科普讲座"));

        assertThat(stage()).isEqualTo(ActivityStage.HELD);
        assertThat(activity(filler, home).answers().at("kind")).isEqualTo("科普讲座");
        assertThat(get(filler, home).select(".steps-taken").text())
                .contains("补记：活动形式，原来是“（空白）”，现在是“科普讲坐”");
        assertThat(approved()).as("what visitors read").doesNotContain("科普讲");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsPlaceAndStaysTyped() {
        var answer = post(filler, page, sent(Map.of("funds_city", "两三万", "in_kind", "图书")));

        assertThat(answer).hasStatus(422);
        var shown = document(answer);
        assertThat(shown.select("[name=funds_city]").val()).isEqualTo("两三万");
        assertThat(shown.select("[name=funds_city]").attr("aria-invalid")).isEqualTo("true");
        assertThat(shown.text()).contains("都还没有存");
        assertThat(activity(filler, home).answers().at("in_kind")).isEmpty();
    }

    @Test
    void twoTabsAreToldOfEachOtherAndADoublePressIsOne() {
        var mine = sent(Map.of("funds_city", "3"));
        complete(Map.of("funds_city", "2"));

        var answer = post(filler, page, mine);

        assertThat(answer).hasStatus(409);
        var shown = document(answer);
        assertThat(shown.select("[name=funds_city]").val()).isEqualTo("3");
        assertThat(shown.select("[role=alert]").text()).contains("市级财政：现在是“2”");
        var again = sends(shown, Map.of());
        assertThat(post(filler, page, again)).hasStatus(303);
        assertThat(post(filler, page, again)).as("pressed twice").hasStatus(303);
        assertThat(activity(filler, home).answers().at("funds_city")).isEqualTo("3");
        assertThat(get(filler, home).select(".steps-taken li b").eachText())
                .startsWith("补记", "补记", "确认已举办");
    }

    @Test
    void whoReadsItAndWhoIsElsewhereCannot() {
        for (var who : List.of(reviewer, neighbour)) {
            assertThat(ask(who, page)).hasStatus(404);
            assertThat(post(who, page, Map.of("in_kind", "图书"))).hasStatus(404);
        }
    }

    @Test
    void ofOneThatIsClosedWhatWasTypedIsShown() {
        var mine = sent(Map.of("in_kind", "图书 200 册"));
        move(filler, "CLOSE");

        var answer = post(filler, page, mine);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select("[role=alert]").text()).contains("已办结", "实物投入：图书 200 册");
        assertThat(ask(filler, page)).hasStatus(303);
    }

    private Map<String, String> sent(Map<String, String> typed) {
        return sends(get(filler, page), typed);
    }

    private void complete(Map<String, String> typed) {
        assertThat(post(filler, page, sent(typed))).hasStatus(303);
    }

    private long money() {
        return db.sql(
                        "select quantity from ledger_line where activity_id = ? and fact = 'FUNDS_CITY'")
                .param(activity(filler, home).id().value())
                .query(Long.class)
                .single();
    }

    private String approved() {
        return db.sql("select approved::text from activity where id = ?")
                .param(activity(filler, home).id().value())
                .query(String.class)
                .single();
    }

    private boolean shown() {
        return db.sql("select counts = 'PUBLISHED' from activity where id = ?")
                .param(activity(filler, home).id().value())
                .query(Boolean.class)
                .single();
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(said(answer));
    }
}
