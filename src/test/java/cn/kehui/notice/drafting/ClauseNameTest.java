package cn.kehui.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseNameTest {
    private static final String TEXT =
            """
            关于开展活动的通知
            各区市：现通知如下。
            一、主题
            走近科学
            三、要求
            （一）报送计划。于6月前报。
            （四）报送总结。于8月前报。
            附件3
            拍照要求
            二、数量
            不少于5张
            """;

    @ParameterizedTest
    @CsvSource({"现通知, 正文", "走近, 一", "6月前, 三（一）", "8月前, 三（四）", "拍照, 附件3", "不少于, 附件3"})
    void citesAsPeopleDo(String words, String clause) {
        assertThat(ClauseName.at(TEXT, TEXT.indexOf(words))).isEqualTo(clause);
    }
}
