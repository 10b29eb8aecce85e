package cn.kehui.sheet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell's words looked at as a label. */
class LabelTextTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1. 活动开展次数,            活动开展次数
                    （三）工作人员参与数量,      工作人员参与数量
                    ★科技志愿者数量**,          科技志愿者数量
                    2.1 中央财政经费投入情况：,  中央财政经费投入情况
                    联 系　人,                  联系人
                    活动经费（单位：万元）,      活动经费
                    举办时间/Date,              举办时间
                    """)
    void isBareOfNumbersBracketsMarksAndSpaces(String typed, String bare) {
        assertThat(LabelText.of(typed).bare()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    活动经费投入数量（单位：万元）, 万元
                    参与数量（人次）,               人次
                    企业赞助[元],                   元
                    经费/千元,                      千元
                    活动简介（100字以内）,           ''
                    活动名称,                       ''
                    """)
    void statesItsUnit(String typed, String unit) {
        assertThat(LabelText.of(typed).unit()).isEqualTo(unit);
    }

    @Test
    void leavesTheAnswerBehindItsColon() {
        assertThat(LabelText.of("联系人：李文").rest()).isEqualTo("李文");
        assertThat(LabelText.of("经费（单位：万元）：12").rest()).isEqualTo("12");
        assertThat(LabelText.of("经费（单位：万元）").rest()).isEmpty();
    }

    @Test
    void aCellThatSaysNothingButAUnitIsOne() {
        assertThat(LabelText.unitAlone("（单位：万元）")).isEqualTo("万元");
        assertThat(LabelText.unitAlone("万元")).isEqualTo("万元");
        assertThat(LabelText.unitAlone("12 万元")).isEmpty();
        assertThat(LabelText.unitAlone("单位名称")).isEmpty();
    }
}
