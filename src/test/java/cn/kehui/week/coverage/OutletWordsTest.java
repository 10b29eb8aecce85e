package cn.kehui.week.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutletWordsTest {
    @Test
    void oneNameIsWrittenInSeveralWays() {
        assertThat(OutletWords.key("《青岛日报》 ")).isEqualTo(OutletWords.key("青岛日报"));
        assertThat(OutletWords.key("ＱＴＶ－１")).isEqualTo(OutletWords.key("qtv 1"));
        assertThat(OutletWords.key("青岛日报社")).isNotEqualTo(OutletWords.key("青岛日报"));
    }

    @Test
    void alikeNamesShareWhatIsBeforeTheirEndings() {
        assertThat(OutletWords.stem("青岛日报社")).isEqualTo("青岛日报");
        assertThat(OutletWords.stem("青岛日报微信公众号")).isEqualTo("青岛日报");
        assertThat(OutletWords.stem("青岛日报社官方微博")).isEqualTo("青岛日报");
        assertThat(OutletWords.stem("大众网")).isEqualTo("大众");
        assertThat(OutletWords.stem("一网")).isEqualTo("一网");
    }

    @Test
    void alikeTitlesShareTheirLongestPart() {
        assertThat(OutletWords.story("视频丨青岛市科技活动周启动"))
                .isEqualTo(OutletWords.story("【聚焦】青岛市科技活动周启动！"));
        assertThat(OutletWords.story("【青岛】")).isEqualTo("青岛");
        assertThat(OutletWords.story("！！")).isEmpty();
    }

    @Test
    void anAddressIsTheSameHoweverItIsPassedOn() {
        assertThat(OutletWords.address("HTTPS://WWW.Qdnews.com/a/1.html?utm_source=wx#top"))
                .isEqualTo("qdnews.com/a/1.html");
        assertThat(OutletWords.address("http://qdnews.com/a/1.html/"))
                .isEqualTo("qdnews.com/a/1.html");
        assertThat(OutletWords.address("https://mp.weixin.qq.com/s?mid=2&__biz=A&chksm=9&scene=21"))
                .isEqualTo("mp.weixin.qq.com/s?__biz=A&mid=2");
        assertThat(OutletWords.address("https://a.cn/A")).isNotEqualTo("a.cn/a");
    }
}
