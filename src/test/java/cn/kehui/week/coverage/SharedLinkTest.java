package cn.kehui.week.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedLinkTest {
    @Test
    void anAddressComesAloneOrBesideItsTitle() {
        assertThat(SharedLink.of("https://a.cn/1?x=2"))
                .isEqualTo(new SharedLink("https://a.cn/1?x=2", ""));
        assertThat(SharedLink.of("【科普进校园】https://a.cn/1（来自青岛日报）"))
                .isEqualTo(new SharedLink("https://a.cn/1", "科普进校园】 （来自青岛日报）"));
        assertThat(SharedLink.of("科普进校园：HTTP://A.cn/1"))
                .isEqualTo(new SharedLink("http://A.cn/1", "科普进校园"));
        assertThat(SharedLink.of("www.qdnews.com/1"))
                .isEqualTo(new SharedLink("https://www.qdnews.com/1", ""));
    }

    @Test
    void anAddressMayHaveChineseInIt() {
        assertThat(SharedLink.of("https://a.cn/新闻/1.html").address())
                .isEqualTo("https://a.cn/%E6%96%B0%E9%97%BB/1.html");
    }

    @Test
    void whatIsNoAddressIsNone() {
        for (var words :
                new String[] {
                    "",
                    "青岛日报",
                    "javascript:alert(1)",
                    "data:text/html,1",
                    "https://",
                    "https://localhost",
                    "https://user@a.cn/",
                    "https://a.cn/\"onclick=\"x",
                    "https://a.cn/" + "x".repeat(2000)
                }) {
            assertThat(SharedLink.of(words).address()).as(words).isEmpty();
        }
    }
}
