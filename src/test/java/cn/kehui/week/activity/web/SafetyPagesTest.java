package cn.kehui.week.activity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is asked of the safety of an activity, on its page. */
class SafetyPagesTest extends ActivityDesk {
    private String home;

    @BeforeEach
    void one() {
        home = begun(filler, "启动式");
    }

    @Test
    void aPlanIsDraftedFromWhatIsEntered() {
        enter("200", "2999-05-24");

        var page = get(filler, home + "/safety");

        assertThat(page.select(".notice").text()).isEqualTo("这一规模写一般方案。");
        assertThat(page.select(".plan > li").eachText())
                .containsExactly(
                        "时间、地点、内容和分工 海洋科普进校园 2999年5月24日 9:00—11:30 北宅小学",
                        "场地容量和预计人数 2999年5月24日 9:00—11:30 北宅小学：预计 200 人",
                        "风险和应急措施 待补写");
        assertThat(page.select("form[action$=permit]")).isEmpty();
    }

    @Test
    void fromAThousandPeopleOnThePermitItsOfficeAndItsLatestDayAreSaid() {
        enter("1200", "2999-05-24");

        var page = get(filler, home + "/safety");

        assertThat(page.select(".notice").text())
                .contains("预计同一场 1200 人", "县级公安机关", "最晚 2999年5月4日 申请", "第十三条", "由人民政府直接举办的");
        assertThat(page.select(".plan > li")).hasSize(9);
        submitted(filler, home);
        assertThat(get(reviewer, home + "/safety").select("form[action$=permit]")).isEmpty();
        assertThat(ask(neighbour, home + "/safety")).hasStatus(404);
    }

    @Test
    void aPermitThatIsLateIsSaidUntilItWasAppliedFor() {
        enter("1200", "2025-05-24");
        assertThat(get(filler, home + "/safety").select("div.trouble").text()).contains("已经过了");

        assertThat(
                        permit(
                                Map.of(
                                        "applied",
                                        "2025年4月30日",
                                        "number",
                                        "青公许〔2025〕7号",
                                        "people",
                                        "1000")))
                .hasStatus(303);

        var page = get(filler, home + "/safety");
        assertThat(page.select("div.trouble")).isEmpty();
        assertThat(page.select(".notice").text()).contains("预计 1200 人，超过许可的 1000 人");
        assertThat(page.select("[name=number]").val()).isEqualTo("青公许〔2025〕7号");
        assertThat(
                        db.sql("select detail ->> 'name' from journal where act = 'PermitNoted'")
                                .query(String.class)
                                .single())
                .isEqualTo("青公许〔2025〕7号");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsKept() {
        enter("1200", "2999-05-24");

        var refused = permit(Map.of("applied", "下周", "number", "7", "people", ""));

        assertThat(refused).hasStatus(422);
        assertThat(said(refused)).contains("“下周”看不懂");
        assertThat(permit(Map.of("people", "一千"))).hasStatus(422);
        assertThat(post(reviewer, home + "/safety/permit", Map.of("number", "7"))).hasStatus(404);
        assertThat(db.sql("select count(*) from safety_permit").query(Long.class).single())
                .isZero();
    }

    private MvcTestResult permit(Map<String, String> typed) {
        return post(filler, home + "/safety/permit", typed);
    }

    private void enter(String people, String day) {
        var typed = whole();
        typed.put("rows[0].expected", people);
        typed.put("rows[0].day", day);
        assertThat(save(filler, home, get(filler, home), typed)).hasStatus(303);
    }
}
