package cn.kehui.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which question of the week's statistics a label asks, however it is written. */
class LabelsTest {
    private final Labels labels =
            new Labels(
                    new Forms().find(FormId.of("week-statistics@2025")).orElseThrow().fields(),
                    List.of());

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1.活动开展次数,                 '',              events_held
                    活动开展的次数,                 '',              events_held
                    企业赞助经费情况（元）,          '',              funds_enterprise
                    专职人员数量,                   工作人员参与数量, staff_fulltime
                    其他人员数量,                   工作人员参与数量, staff_other
                    线下活动群众参与数量,            '',              public_on_site
                    活动期间开放的科普场馆数量,       '',              venues_open
                    """)
    void asksTheQuestionWhoseWordsItHas(String label, String heading, String field) {
        var match = labels.best(label, heading);
        assertThat(match == null ? "none" : match.field().id()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"数量,''", "情况,''", "备注,''", "123,''", "填报说明,''"})
    void asksNoneWhereTheWordsFitSeveralOrNone(String label, String heading) {
        assertThat(labels.best(label, heading)).isNull();
    }

    @Test
    void whatIsLongerThanAnyLabelIsNone() {
        assertThat(labels.best("活动开展次数".repeat(60), "")).isNull();
    }

    @Test
    void remembersShortHeadingsAndNoEndlessOnes() {
        assertThat(labels.best("专职人员数量", "工作人员参与数量")).isNotNull();
        assertThat(labels.remembered()).isEqualTo(1);

        assertThat(labels.best("专职人员数量", "工作人员参与数量" + "，".repeat(30_000))).isNotNull();
        assertThat(labels.remembered()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "工作人员参与数量,EXACT",
        "一、工作人员参与数量（人）,EXACT",
        "各类工作人员参与数量,LIKE",
        "情况,NONE",
        "专职人员数量,NONE"
    })
    void tellsHowWordsHeadQuestions(String words, GroupHeads.Heading heads) {
        assertThat(labels.heads(words)).isEqualTo(heads);
        assertThat(labels.heads(words)).isEqualTo(heads);
    }
}
