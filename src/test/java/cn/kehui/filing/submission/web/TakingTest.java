package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.sheet.form.Answers;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityTyping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit that has entered an activity fills its forms with nothing retyped. */
class TakingTest extends FillingDesk {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired Activities activities;

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

    private void keptForm() {
        context.getBean(cn.kehui.sheet.form.KeptForms.class)
                .keep(
                        Map.of(
                                "id",
                                "hd",
                                "version",
                                "1",
                                "title",
                                "活动表",
                                "short",
                                "活动表",
                                "shape",
                                "rows",
                                "unit",
                                Map.of("label", "单位"),
                                "rows",
                                Map.of(
                                        "blank",
                                        1,
                                        "fields",
                                        List.of(
                                                Map.of("id", "mc", "is", "text", "label", "活动名称"),
                                                Map.of(
                                                        "id",
                                                        "rs",
                                                        "is",
                                                        "count",
                                                        "unit",
                                                        "人",
                                                        "label",
                                                        "拟参加人数（人）"),
                                                Map.of(
                                                        "id",
                                                        "bz",
                                                        "is",
                                                        "text",
                                                        "label",
                                                        "备注",
                                                        "required",
                                                        false)))));
        db.sql("update duty set form_id = 'hd', form_version = '1' where id = 'small-2025/D1'")
                .update();
    }

    private static String offered(org.jsoup.nodes.Document page, String field) {
        return page.select("[data-place=" + field + "] .offer span").text();
    }

    private void press(String press) {
        var page = get(filler, home(recommendation));
        assertThat(
                        post(
                                filler,
                                home(recommendation) + "/draft",
                                sends(page, Map.of("press", press))))
                .hasStatus(303);
    }

    private void held(Map<String, String> other) {
        var id = entered(filler, "举办了的", other);
        db.sql("update activity set stage = 'HELD' where id = :id")
                .param("id", id.value())
                .update();
    }

    private ActivityId entered(Actor who, String title, Map<String, String> other) {
        var id = activities.begin(who, SMALL, title);
        var words =
                new HashMap<>(
                        Map.of(
                                "intro", "讲海洋。",
                                "contact", "李文 0532-85910000",
                                "rows[0].day", "5月24日",
                                "rows[0].from", "9:00",
                                "rows[0].to", "11:30",
                                "rows[0].venue", "北宅小学"));
        other.forEach(
                (field, typed) ->
                        words.put(field.equals("expected") ? "rows[0].expected" : field, typed));
        var none = new Answers("", Map.of(), List.of());
        activities.type(
                who,
                id,
                new ActivityTyping(
                        words, new ActivityTyping.Shown("a", none, List.of(), Map.of()), ""));
        return id;
    }
}
