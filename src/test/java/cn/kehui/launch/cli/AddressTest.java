package cn.kehui.launch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void isForThisMachineUnlessToldOtherwise() throws Exception {
        assertThat(at("127.0.0.1", null).open()).isFalse();
        assertThat(at("::1", null).open()).isFalse();
        assertThat(at("0.0.0.0", null).open()).isTrue();
        assertThat(at("127.0.0.1", "https://kehui.example.cn").open()).isTrue();
    }

    @Test
    void isWrittenAsABrowserTakesIt() throws Exception {
        assertThat(at("127.0.0.1", null).url()).isEqualTo("http://127.0.0.1:8090/");
        assertThat(at("::1", null).url()).isEqualTo("http://[0:0:0:0:0:0:0:1]:8090/");
        assertThat(at("127.0.0.1", "https://kehui.example.cn").url())
                .isEqualTo("https://kehui.example.cn/");
        assertThat(at("0.0.0.0", null).url()).doesNotContain("0.0.0.0");
    }

    @Test
    void keepsTheCookieToHttpsWhereThereIsHttps() throws Exception {
        assertThat(at("127.0.0.1", "https://kehui.example.cn").secure()).isTrue();
        assertThat(at("127.0.0.1", "http://kehui.example.cn").secure()).isFalse();
        assertThat(at("127.0.0.1", null).secure()).isFalse();
    }

    @Test
    void cookiesAreKeptToHttpsOnlyWhereBothEntrancesHaveIt() throws Exception {
        var inner = "http://staff.kehui.example.cn";
        assertThat(both("https://kehui.example.cn", "https://" + inner.substring(7)).secure())
                .isTrue();
        assertThat(both("https://kehui.example.cn", inner).secure()).isFalse();
    }

    @Test
    void namesTheEntranceThatIsNoAddress() throws Exception {
        for (var url :
                new String[] {
                    "kehui.example.cn",
                    "ftp://kehui.example.cn",
                    "https://",
                    "https://a b",
                    "https://u:p@x.cn"
                }) {
            assertThat(both(url, null).unreadable()).isEqualTo(url);
            assertThat(both("https://kehui.example.cn", url).unreadable()).isEqualTo(url);
        }
        assertThat(both(null, "https://x.cn").unreadable()).isEqualTo("https://x.cn");
        assertThat(both("https://kehui.example.cn", "http://x.cn:81").unreadable()).isNull();
        assertThat(both(null, null).unreadable()).isNull();
    }

    @Test
    void linksLeadToTheEntranceOfTheStaff() throws Exception {
        assertThat(both("https://a.cn/", "https://b.cn").entrances().link("/desk"))
                .isEqualTo("https://b.cn/desk");
        assertThat(both("https://a.cn/", null).entrances().link("/desk"))
                .isEqualTo("https://a.cn/desk");
        assertThat(both(null, null).entrances().link("/desk"))
                .isEqualTo("http://127.0.0.1:8090/desk");
    }

    @Test
    void namesThePortThatIsTakenAndAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address =
                    new Address(InetAddress.getLoopbackAddress(), taken.getLocalPort(), null, null);

            assertThat(address.unusable())
                    .contains("端口 " + taken.getLocalPort(), "--port " + (taken.getLocalPort() + 1));
            taken.close();
            assertThat(address.unusable()).isNull();
        }
    }

    @Test
    void saysThatAnAddressIsNotOfThisMachine() throws Exception {
        assertThat(at("192.0.2.77", null).unusable()).contains("不能在 192.0.2.77 上监听");
    }

    private static Address at(String bind, String publicly) throws Exception {
        return new Address(InetAddress.getByName(bind), 8090, publicly, null);
    }

    private static Address both(String publicly, String staff) throws Exception {
        return new Address(InetAddress.getByName("127.0.0.1"), 8090, publicly, staff);
    }
}
