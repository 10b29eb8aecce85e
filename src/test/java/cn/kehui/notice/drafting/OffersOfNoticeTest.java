package cn.kehui.notice.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.Campaign.Offer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffersOfNoticeTest {
    @Test
    void headingsOfTheChapterOnActivitiesAreBlocksAndWhatItNamesAreKinds() {
        var text =
                """
                关于举办科技活动周的通知
                一、总体要求
                1. 高度重视。组织座谈会。
                二、主要活动
                （一）弘扬科学家精神系列活动。组织主题展和座谈会。
                （二）科技成果走近公众。开展展览展示、互动体验。
                三、工作要求
                （一）充分动员，广泛宣传。采取直播等方式。
                """;

        assertThat(OffersOfNotice.of(text))
                .isEqualTo(
                        List.of(
                                new Offer("block", List.of("弘扬科学家精神系列活动"), "二（一）"),
                                new Offer("block", List.of("科技成果走近公众"), "二（二）"),
                                new Offer("kind", List.of("座谈会", "主题展"), "二（一）"),
                                new Offer("kind", List.of("展览展示", "互动体验"), "二（二）")));
    }

    @Test
    void aNoticeThatSaysNothingOfActivitiesOffersNothing() {
        assertThat(OffersOfNotice.of("关于报送材料的通知\n一、时间\n1. 5月20日。座谈会。")).isEmpty();
        assertThat(OffersOfNotice.of("")).isEmpty();
    }

    @Test
    void aLongHeadingIsCutAtItsFirstComma() {
        var text = "二、主要内容\n1. 强化网络宣传动员，" + "充分发挥网络平台的优势".repeat(4) + "。更多";

        assertThat(OffersOfNotice.of(text))
                .containsExactly(new Offer("block", List.of("强化网络宣传动员"), "二"));
    }
}
