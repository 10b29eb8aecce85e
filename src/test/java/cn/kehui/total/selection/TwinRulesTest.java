package cn.kehui.total.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.total.selection.TwinRules.Kinship;
import org.junit.jupiter.api.Test;

class TwinRulesTest {
    @Test
    void marksAndTheYearMakeNoOtherActivity() {
        assertThat(TwinRules.of("2025年“海洋之声”科普讲座", "海洋之声 科普讲座")).isEqualTo(Kinship.SAME);
    }

    @Test
    void namesThatAreAlikeAreForAPersonToCompare() {
        assertThat(TwinRules.of("崂山区科技馆开放日", "崂山区科技馆开放日活动")).isEqualTo(Kinship.LIKE);
        assertThat(TwinRules.of("海洋科普进校园系列讲座", "海洋科普进校园系列讲堂")).isEqualTo(Kinship.LIKE);
    }

    @Test
    void otherNamesAreOthers() {
        assertThat(TwinRules.of("海洋科普讲座", "人工智能体验营")).isEqualTo(Kinship.OTHER);
        assertThat(TwinRules.of("开放日", "科技馆开放日")).isEqualTo(Kinship.OTHER);
        assertThat(TwinRules.of("", "")).isEqualTo(Kinship.OTHER);
    }
}
