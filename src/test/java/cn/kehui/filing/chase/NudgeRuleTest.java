package cn.kehui.filing.chase;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.ground.base.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgeRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 请尽快报来{任务}，谢谢。 | ''",
                "0 | 请尽快报来{任务}，谢谢。 | ''",
                "80 | 请尽快报来{任务}，谢谢。 | ''",
                "81 | 请尽快报来{任务}，谢谢。 | nudge.hours",
                "四 | 请尽快报来{任务}，谢谢。 | nudge.hours",
                "-1 | 请尽快报来{任务}，谢谢。 | nudge.hours",
                "4 | 快报 | nudge.words",
                "4 | 请尽快报来{名次}，谢谢。 | nudge.place"
            })
    void readsWhatWasTyped(String hours, String words, String wrong) {
        var read = NudgeRule.read(hours, words, "我");
        assertThat(
                        switch (read) {
                            case NudgeRule.Read.Fit _ -> "";
                            case NudgeRule.Read.Unfit(var why) ->
                                    String.join(" ", why.stream().map(Finding::key).toList());
                        })
                .isEqualTo(wrong);
    }

    /** What is filled in is not read again: a unit may be called anything. */
    @Test
    void whatIsFilledInIsNotReadAgain() {
        var rule = new NudgeRule(4, "{单位}：{任务}$1\\", "");
        assertThat(rule.said(place -> place.equals("单位") ? "{任务}$0局" : "表"))
                .isEqualTo("{任务}$0局：表$1\\");
    }
}
