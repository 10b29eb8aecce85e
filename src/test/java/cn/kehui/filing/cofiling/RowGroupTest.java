package cn.kehui.filing.cofiling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rows are given as one, and what they are called. */
class RowGroupTest {
    private static final Form STATISTICS =
            new Forms().find(FormId.of("week-statistics@2025")).orElseThrow();
    private static final Form RECOMMENDATION =
            new Forms().find(FormId.of("recommendation@2025")).orElseThrow();

    @Test
    void theQuestionsUnderOneHeadingAreOneGroup() {
        var publicity =
                RowGroup.of(STATISTICS).stream()
                        .filter(one -> one.key().equals("media_outlets"))
                        .toList();

        assertThat(publicity)
                .containsExactly(
                        new RowGroup(
                                "media_outlets",
                                "宣传报道情况",
                                List.of("media_outlets", "media_reports")));
    }

    @Test
    void aQuestionUnderNoHeadingIsAGroupOfItsOwnAndEachIsInOne() {
        var groups = RowGroup.of(STATISTICS);

        assertThat(groups)
                .contains(new RowGroup("venues_open", "活动期间开放的科普场馆数量", List.of("venues_open")));
        assertThat(groups.stream().flatMap(one -> one.fields().stream()).toList())
                .isEqualTo(STATISTICS.fields().stream().map(one -> one.id()).toList());
    }

    @Test
    void aPlaceIsInTheGroupOfItsQuestionOrItsRow() {
        assertThat(RowGroup.at(STATISTICS, "media_reports", List.of())).isEqualTo("media_outlets");
        assertThat(RowGroup.at(STATISTICS, "no_such", List.of())).isNull();
        var second = RowGroup.of(RECOMMENDATION, rows("开放日", "讲座"), List.of("a", "b")).getLast();
        assertThat(second.key()).isEqualTo("row:b");
        assertThat(second.label()).contains("讲座");
        assertThat(RowGroup.rows(Set.of("row:b", "media_outlets"))).containsExactly("b");
    }

    @Test
    void partsAreCalledByTheirHeadingsAndRowsByTheirNumber() {
        assertThat(RowGroup.words(STATISTICS, List.of("media_outlets", "row:a", "row:b")))
                .startsWith("宣传报道情况、")
                .contains("2");
    }

    private static Answers rows(String... names) {
        var field = RECOMMENDATION.rowFields().getFirst().id();
        return new Answers(
                "", Map.of(), Arrays.stream(names).map(one -> Map.of(field, one)).toList());
    }
}
