package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import cn.kehui.week.activity.ActivityStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a permit allows holds until it is changed or withdrawn with a reason. */
class PermitHoldsTest extends ActivityLifeDesk {

    @BeforeEach
    void permitted() {
        submit(Map.of("rows[0].expected", "1200", "rows[0].capacity", "2000"));
        assertThat(approve()).hasStatus(303);
        assertThat(permit(Map.of("number", "青公许〔2025〕7号", "people", "1500"))).hasStatus(303);
        assertThat(move(filler, "CHANGE")).hasStatus(303);
    }

    @Test
    void peopleBeyondItAreRefusedAndWhatWasTypedStays() {
        type(Map.of("rows[0].expected", "1800"));

        var refused = post(filler, home + "/submission", sends(get(filler, home), Map.of()));

        assertThat(refused).hasStatus(422);
        assertThat(said(refused)).contains("许可的是 1500 人，这里写了 1800 人", "许可时是“1200”");
        assertThat(stage()).isEqualTo(ActivityStage.CHANGING);
        assertThat(activity(filler, home).answers().at("rows[0].expected")).isEqualTo("1800");
    }

    @Test
    void timePlaceAndScaleAreFrozenAndNothingElse() {
        type(Map.of("intro", "另一句简介", "contact", "张伟 85910001"));
        assertThat(findings()).isEmpty();

        type(Map.of("rows[0].day", "5月25日", "rows[0].venue", "市民广场", "rows[0].expected", "1100"));

        assertThat(findings())
                .containsExactly(
                        "rows[0].day 有许可之后不能改：许可时是“5月24日 9:00—11:30”。请改回去；要改，请先办变更，再在“安全”页记下新的许可和原因。",
                        "rows[0].venue 有许可之后不能改：许可时是“北宅小学”。请改回去；要改，请先办变更，再在“安全”页记下新的许可和原因。",
                        "rows[0].expected 有许可之后不能改：许可时是“1200”。请改回去；要改，请先办变更，再在“安全”页记下新的许可和原因。");
        type(Map.of("rows[0].day", "5月24日", "rows[0].venue", "北宅小学", "rows[0].expected", "1200"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aSessionMoreOrLessIsNoneOfThePermit() {
        post(filler, home + "/draft", sends(get(filler, home), Map.of("press", "more")));
        type(Map.of("rows[1].day", "5月26日", "rows[1].venue", "广场"));
        assertThat(findings()).hasSize(1).first().asString().contains("rows[1]", "不在许可里");

        var first = activity(filler, home).rows().getFirst();
        post(filler, home + "/draft", sends(get(filler, home), Map.of("press", "less-" + first)));

        assertThat(findings())
                .anySatisfy(one -> assertThat(one).contains("许可里有一场（5月24日 9:00—11:30 北宅小学）"));
    }

    @Test
    void aChangedPermitHoldsWhatIsWrittenThen() {
        type(Map.of("rows[0].day", "5月25日"));
        var without = permit(Map.of("number", "青公许〔2025〕9号", "people", "1500"));
        assertThat(without).hasStatus(422);
        assertThat(said(without)).contains("没有写原因", "青公许〔2025〕7号");
        assertThat(findings()).hasSize(1);

        assertThat(permit(Map.of("number", "青公许〔2025〕9号", "people", "1500", "why", "因雨改期")))
                .hasStatus(303);

        assertThat(findings()).isEmpty();
        assertThat(get(filler, home + "/safety").select(".hint").text()).contains("因雨改期");
        assertThat(
                        db.sql(
                                        "select detail ->> 'reason' from journal where act = 'PermitNoted' order by seq")
                                .query(String.class)
                                .list())
                .containsExactly("", "因雨改期");
        type(Map.of("rows[0].day", "5月24日"));
        assertThat(findings()).hasSize(1);
    }

    /** Whoever has a permit has applied for it, whatever was written of that. */
    @Test
    void aPermitThatIsThereIsNotLate() {
        assertThat(get(filler, home + "/safety").select("div.trouble")).isEmpty();

        assertThat(permit(Map.of("number", "", "people", "", "why", "没有批"))).hasStatus(303);

        assertThat(get(filler, home + "/safety").select("div.trouble").text()).contains("已经过了");
    }

    @Test
    void aWithdrawnPermitHoldsNothing() {
        type(Map.of("rows[0].day", "5月25日", "rows[0].expected", "800"));

        assertThat(permit(Map.of("number", "", "people", "", "why", "改成小型活动"))).hasStatus(303);

        assertThat(findings()).isEmpty();
    }

    @Test
    void notingTheSameAgainFreezesNothingElse() {
        type(Map.of("rows[0].day", "5月25日"));

        assertThat(
                        permit(
                                Map.of(
                                        "number",
                                        "青公许〔2025〕7号",
                                        "people",
                                        "1500",
                                        "applied",
                                        "2025年4月20日")))
                .hasStatus(303);

        assertThat(findings()).hasSize(1);
    }

    @Test
    void twoAtOnceAndTheSecondIsTold() {
        var seen = get(colleague, home + "/safety").select("[name=seen]").val();
        assertThat(permit(Map.of("number", "青公许〔2025〕9号", "people", "1600", "why", "变更")))
                .hasStatus(303);

        var late =
                post(
                        colleague,
                        home + "/safety/permit",
                        Map.of("number", "错号", "people", "1", "why", "改", "seen", seen));

        assertThat(late).hasStatus(409);
        assertThat(said(late)).contains("李文", "青公许〔2025〕9号", "value=\"错号\"");
        assertThat(db.sql("select number from safety_permit").query(String.class).single())
                .isEqualTo("青公许〔2025〕9号");
    }

    private List<String> findings() {
        return activities.findings(activity(filler, home)).stream()
                .filter(Finding::stops)
                .map(one -> one.at() + " " + one.message())
                .toList();
    }

    private void type(Map<String, String> typed) {
        assertThat(save(filler, home, get(filler, home), typed)).hasStatus(303);
    }

    private MvcTestResult permit(Map<String, String> typed) {
        var sent = new LinkedHashMap<>(typed);
        sent.put("seen", get(filler, home + "/safety").select("[name=seen]").val());
        return post(filler, home + "/safety/permit", sent);
    }
}
