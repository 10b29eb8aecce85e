package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.account.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A unit that has entered an activity fills its forms with nothing retyped. */
class TakingTest extends TakingDesk {

    @Test
    void aRecommendationIsFilledFromTwoActivities() {
        entered(filler, "海洋科普进校园", Map.of());
        entered(filler, "天文观测夜", Map.of("contact", ""));
        var before = get(filler, home(recommendation));
        assertThat(before.select("#taking b").text()).isEqualTo("10 个答案里已知 9 个。");
        assertThat(before.select("#taking li small").eachText())
                .containsExactly("5 个里已知 5 个", "5 个里已知 4 个");

        press("take-all");

        var page = get(filler, home(recommendation));
        assertThat(page.select("[name~=^rows]").not("[name^=why]").eachAttr("value"))
                .contains(
                        "海洋科普进校园",
                        "5月24日9:00—11:30，北宅小学",
                        "小崂山区科学技术局",
                        "李文 0532-85910000",
                        "天文观测夜");
        assertThat(page.select("#rows-0-intro").text()).isEqualTo("讲海洋。");
        assertThat(page.select("[data-place='rows[0].intro'] > .by").text())
                .isEqualTo("取自活动“海洋科普进校园”");
        assertThat(page.select("#taking li small").eachText())
                .containsExactly("5 个里已知 5 个", "已在第 1 项", "5 个里已知 4 个", "已在第 2 项");
        assertThat(page.select("#taking button")).isEmpty();
    }

    @Test
    void takenTwiceStandsOnceAndWhatIsChangedSaysNothingOfItsOrigin() {
        var id = entered(filler, "海洋科普进校园", Map.of());
        press("take-" + id);
        press("take-" + id);
        assertThat(get(filler, home(recommendation)).select("fieldset.row")).hasSize(1);

        post(
                filler,
                home(recommendation) + "/draft",
                sends(get(filler, home(recommendation)), Map.of("rows[0].intro", "另写的")));

        var page = get(filler, home(recommendation));
        assertThat(page.select("[data-place='rows[0].intro'] > .by")).isEmpty();
        assertThat(page.select("[data-place='rows[0].name'] > .by").text())
                .isEqualTo("取自活动“海洋科普进校园”");
        press("take-" + id);
        assertThat(get(filler, home(recommendation)).select("fieldset.row")).hasSize(1);
    }

    @Test
    void othersActivitiesAreNotOffered() {
        entered(sibling, "邻区的活动", Map.of());

        assertThat(get(filler, home(recommendation)).select("#taking")).isEmpty();
        press("take-all");
        assertThat(get(filler, home(recommendation)).text()).doesNotContain("邻区的活动");
    }

    @Test
    void countsOfWhatWasHeldAreOfferedAndNoPeopleAreGuessed() {
        held(Map.of("funds_city", "3", "in_kind", "图书100册"));
        held(Map.of("funds_city", "2.5"));
        entered(filler, "还没有举办的", Map.of("funds_city", "100"));

        var page = get(filler, home(statistics));

        assertThat(page.select("#taking b").text()).isEqualTo("已举办的活动 2 项，可以算出 3 项，见各格下面的“填入”。");
        assertThat(offered(page, "events_held")).isEqualTo("已举办的 2 项活动：2");
        assertThat(offered(page, "funds_city")).isEqualTo("已举办的 2 项活动：5.5");
        assertThat(offered(page, "in_kind")).isEqualTo("已举办的 2 项活动：图书100册");
        assertThat(offered(page, "funds_central"))
                .as("nobody wrote it, and so it is not 0")
                .isEmpty();
        assertThat(offered(page, "public_on_site")).isEmpty();
    }

    /**
     * Another form of a notice is matched by its words and offered once somebody has confirmed it.
     */
    @Test
    void aFormOfANoticeIsFilledOnceItIsConfirmed() {
        keptForm();
        entered(filler, "海洋科普进校园", Map.of("expected", "200"));
        var before = get(filler, home(recommendation)).select("#taking").text();
        assertThat(before).contains("还没有人确认");
        assertThat(ask(filler, "/forms/hd@1/facts")).hasStatus(404);

        var issuer = world.person(world.bureau, "程发", Role.ISSUER);
        var facts = get(issuer, "/forms/hd@1/facts");
        assertThat(facts.select("select").eachAttr("name"))
                .containsExactly("fact.mc", "fact.rs", "fact.bz");
        assertThat(facts.select("option[selected]").eachText())
                .containsExactly("活动名称", "预计人数", "活动里没有");
        assertThat(
                        post(
                                issuer,
                                "/forms/hd@1/facts",
                                Map.of(
                                        "fact.mc",
                                        "TITLE",
                                        "fact.rs",
                                        "EXPECTED",
                                        "fact.bz",
                                        "EXPECTED")))
                .hasStatus(303);

        assertThat(get(filler, home(recommendation)).select("#taking b").text())
                .isEqualTo("3 个答案里已知 2 个。");
        press("take-all");
        assertThat(get(filler, home(recommendation)).select("#rows-0-rs").val()).isEqualTo("200");
    }
}
