package cn.kehui.filing.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.filing.submission.LastYears.LastYear;
import cn.kehui.filing.submission.offer.JumpRules;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.KeptForms;
import cn.kehui.sheet.form.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a figure may be from that of the year before, unasked, is data of the form. */
class JumpRulesTest {

    @ParameterizedTest
    @CsvSource({
        "100, 108, false",
        "100, 109, true",
        "100, 92, false",
        "100, 91, true",
        "100, 0, true",
        "0, 50, false",
        "13, 14, false",
        "12, 13, true"
    })
    void eightInAHundredWhereTheFormSaysNothing(long then, long now, boolean asked) {
        assertThat(asked(form(null), then, now)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"100, 150, false", "100, 151, true"})
    void elseWhatTheFormSays(long then, long now, boolean asked) {
        assertThat(asked(form(50), then, now)).isEqualTo(asked);
    }

    @Test
    void theLargestFiguresAreCompared() {
        assertThat(asked(form(null), 1, 1_000_000_000_000L)).isTrue();
        assertThat(asked(form(null), 1_000_000_000_000L, 1_000_000_000_000L)).isFalse();
    }

    @Test
    void blankAndDashAreNoFigures() {
        for (var typed : List.of("", "—", "许多")) {
            assertThat(findings(form(null), 100, typed)).isEmpty();
        }
    }

    @Test
    void oneReasonAnswersAllThatIsAskedAtOnePlace() {
        var findings =
                List.of(
                        Finding.asks("held", "number.unlikely", "9次", "5次"),
                        Finding.asks("held", "lastyear.more", "2022", "3 次", "9 次", "200", "8"));
        var says = FilingRules.asked(findings).get("held");

        assertThat(FilingRules.open(findings, Map.of("held", new Draft.Reason(says, "属实"))))
                .isEmpty();
        assertThat(FilingRules.open(findings, Map.of("held", new Draft.Reason(says, " "))))
                .isEqualTo(findings);
    }

    private static boolean asked(Form form, long then, long now) {
        return !findings(form, then, Long.toString(now)).isEmpty();
    }

    private static List<Finding> findings(Form form, long then, String now) {
        var last =
                new LastYear(
                        "2022",
                        Submission.Nature.ANSWERS,
                        form,
                        Map.of("held", new Value.Whole(then)),
                        null);
        return JumpRules.findings(form, new Answers("某区", Map.of("held", now), List.of()), last);
    }

    private static Form form(@Nullable Integer jump) {
        var shape = new HashMap<String, Object>();
        shape.put("id", "small");
        shape.put("version", "1");
        shape.put("title", "表");
        shape.put("short", "表");
        shape.put("shape", "statistics");
        shape.put("unit", Map.of("label", "单位"));
        shape.put(
                "fields", List.of(Map.of("id", "held", "is", "count", "unit", "次", "label", "次数")));
        if (jump != null) {
            shape.put("jump", jump);
        }
        return KeptForms.read(shape);
    }
}
