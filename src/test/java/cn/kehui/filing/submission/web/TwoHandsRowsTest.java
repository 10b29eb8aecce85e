package cn.kehui.filing.submission.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two pages on one table of rows: a row is itself wherever another moved it. */
class TwoHandsRowsTest extends TwoHandsDesk {

    @Test
    void twoWhoBeginARowEachHaveTheirOwn() {
        var mine = get(filler, home(recommendation));
        var hers = get(colleague, home(recommendation));
        post(colleague, home(recommendation) + "/draft", sends(hers, activity(0, "讲座")));

        post(filler, home(recommendation) + "/draft", sends(mine, activity(0, "展览")));

        assertThat(names()).containsExactly("讲座", "展览");
    }

    @Test
    void whatIsTypedInARowStaysInItWhereverItWasMoved() {
        rows("讲座", "展览", "开放日");
        var mine = get(filler, home(recommendation));
        var hers = get(colleague, home(recommendation));
        post(colleague, home(recommendation) + "/draft", sends(hers, Map.of("press", "without-0")));

        post(
                filler,
                home(recommendation) + "/draft",
                sends(mine, Map.of("rows[1].intro", "展览的新简介")));

        var page = get(filler, home(recommendation));
        assertThat(names()).containsExactly("展览", "开放日");
        assertThat(page.select("[name='rows[0].intro']").text()).isEqualTo("展览的新简介");
        assertThat(page.select("[name='rows[1].intro']").text()).isEqualTo("简介");
    }

    @Test
    void aRowThatIsTakenOutIsTheOneThatWasMeant() {
        rows("讲座", "展览", "开放日");
        var mine = get(filler, home(recommendation));
        var hers = get(colleague, home(recommendation));
        post(colleague, home(recommendation) + "/draft", sends(hers, Map.of("press", "raised-2")));

        post(filler, home(recommendation) + "/draft", sends(mine, Map.of("press", "without-1")));

        assertThat(names()).containsExactly("讲座", "开放日");
    }

    @Test
    void whatIsTypedInARowThatIsGoneBringsItBack() {
        rows("讲座", "展览");
        var mine = get(filler, home(recommendation));
        var hers = get(colleague, home(recommendation));
        post(colleague, home(recommendation) + "/draft", sends(hers, Map.of("press", "without-0")));

        post(filler, home(recommendation) + "/draft", sends(mine, Map.of("rows[0].intro", "写了一半")));

        assertThat(names()).containsExactly("展览", "讲座");
        assertThat(get(filler, home(recommendation)).select("[name='rows[1].intro']").text())
                .isEqualTo("写了一半");
    }

    @Test
    void rowsThatCameOrWentAreAskedAbout() {
        rows("讲座", "展览");
        var mine = get(filler, home(recommendation));
        var hers = get(colleague, home(recommendation));
        post(colleague, home(recommendation) + "/draft", sends(hers, Map.of("press", "without-0")));
        hers = get(colleague, home(recommendation));
        post(colleague, home(recommendation) + "/draft", sends(hers, activity(1, "开放日")));

        var asked = post(filler, home(recommendation) + "/submissions", sends(mine, Map.of()));

        assertThat(asked).hasStatus(409);
        assertThat(page(asked).select(".summary li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("第 2 项", "张伟", "加了这一项", "开放日"),
                        one -> assertThat(one).contains("“讲座”", "张伟", "删去"));
    }

    @Test
    void aTelephoneThatWaitsIsSealedAsOneThatStands() {
        rows("讲座");
        var mine = get(filler, home(recommendation));
        var hers = get(colleague, home(recommendation));
        post(
                colleague,
                home(recommendation) + "/draft",
                sends(hers, Map.of("rows[0].contact", "张伟 13987654321")));
        post(
                filler,
                home(recommendation) + "/draft",
                sends(mine, Map.of("rows[0].contact", "李文 13812345678")));

        assertThat(get(filler, home(recommendation)).select(".choices b").eachText())
                .containsExactly("张伟 13987654321", "李文 13812345678");
        assertThat(
                        db.sql("select draft::text from draft where obligation_id = :id")
                                .param("id", recommendation.id().value())
                                .query(String.class)
                                .single())
                .contains("讲座")
                .doesNotContain("13812345678", "13987654321");
    }
}
