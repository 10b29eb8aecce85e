package cn.kehui.notice.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BurdenTest {
    private static final Forms FORMS = new Forms();

    @Test
    void saysWhatAFormAsksAndWhatIsKnown() {
        assertThat(new Burden.Line("统计表", 40, 31, 18).words())
                .isEqualTo("统计表：要填 1,240 格（40 个单位 × 31 格），其中 18 格/单位 系统已有");
    }

    @Test
    void countsEachRowThatAUnitMaySend() {
        var form = FORMS.find(FormId.of("recommendation@2025")).orElseThrow();

        assertThat(Burden.Line.of(form, 10, Set.of("recommender", "contact")))
                .isEqualTo(new Burden.Line(form.title(), 10, 3 * 5, 3 * 2));
    }

    @Test
    void countsTheQuestionsOfAFormWithoutRowsOnce() {
        var form = FORMS.find(FormId.of("week-statistics@2025")).orElseThrow();

        assertThat(Burden.Line.of(form, 24, Set.of("events_held", "no-such-field")))
                .isEqualTo(new Burden.Line(form.title(), 24, form.fields().size(), 1));
    }

    @Test
    void addsUpWhatIsLeftToFill() {
        var burden =
                new Burden(
                        List.of(new Burden.Line("甲", 40, 31, 18), new Burden.Line("乙", 10, 15, 0)));

        assertThat(burden.asked()).isEqualTo(1390);
        assertThat(burden.left()).isEqualTo(40 * 13 + 150);
        assertThat(burden.words()).isEqualTo("一共要填 1,390 格，其中 720 格系统已有，还要人填 670 格。");
        assertThat(new Burden(List.of()).words()).isEqualTo("没有要填的表。");
    }

    @Test
    void refusesMoreKnownThanAsked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Burden.Line("甲", 1, 3, 4));
    }
}
