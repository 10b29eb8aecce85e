package cn.kehui.notice.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.PaperDemand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedPapersTest {
    @Test
    void picturesInBracketsArePapersOfTheirOwn() {
        assertThat(AskedPapers.lines(AskedPapers.asked(List.of("总结报告（含活动照片或视频，照片拍摄要求见附件3）"))))
                .isEqualTo("总结报告｜文档｜1\n活动照片｜照片｜0\n视频｜视频｜0");
    }

    @Test
    void aLineIsReadBack() {
        assertThat(AskedPapers.papers("总结报告|文档|至少2份\n\n盖章的统计表"))
                .containsExactly(
                        new Said.Paper("总结报告", PaperDemand.Kind.DOCUMENT, 2),
                        new Said.Paper("盖章的统计表", PaperDemand.Kind.SCAN, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"｜文档｜1", "报告｜画｜1", "报告｜文档｜若干", "报告｜文档｜1｜2"})
    void aLineThatIsNoneIsNamed(String line) {
        assertThat(AskedPapers.wrong("总结报告｜文档｜1\n" + line)).hasValue(line);
    }
}
