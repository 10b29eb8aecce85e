package cn.kehui.launch.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.world.Product;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is believed when it says for whom it asks. */
class ProxiesTest {
    @TempDir Path data;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.20.0.5 | 10.20.0.5/32",
                "127.0.0.1, 10.20.0.0/16 | 127.0.0.1/32,10.20.0.0/16",
                "192.168.3.0/24，fd00::5 | 192.168.3.0/24,fd00:0:0:0:0:0:0:5/128",
            })
    void readsAddressesAndRanges(String typed, String networks) {
        assertThat(Proxies.of(_ -> typed)).isEqualTo(new Proxies(networks));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proxy.example.cn",
                "10.0.0.0/0",
                "10.0.0.0/33",
                "10.1",
                "::/0",
                "10.0.0.1/x",
                "1/2/3"
            })
    void refusesWhatIsNoneAndWhatIsEverybody(String typed) {
        assertThatThrownBy(() -> Proxies.of(_ -> typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("KEHUI_PROXIES: " + typed.split("[,，\\s]+")[0]);
    }

    @Test
    void unsetIsThisMachineAndEveryPrivateNetwork() {
        assertThat(Proxies.of(_ -> null)).isEqualTo(Proxies.of(_ -> " "));
        assertThat(Proxies.of(_ -> null).networks().split(","))
                .contains(
                        "127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
                .hasSize(9);
    }

    /** 127.0.0.2 is the proxy of the list; 127.0.0.1, which the usual ones hold, is not in it. */
    @Test
    @Tag("slow")
    void aHeaderFromANetworkThatIsNotInTheListIsNotBelieved() throws Exception {
        var list = Proxies.of(_ -> "127.0.0.2");
        var settings =
                Map.<String, Object>of(
                        "server.forward-headers-strategy",
                        "native",
                        "server.tomcat.remoteip.host-header",
                        "",
                        Proxies.PROPERTY,
                        list.networks());
        try (var product = Product.start(data, settings)) {
            product.the(JdbcClient.class)
                    .sql(
                            "insert into allowed_network (side, place, network) values ('STAFF', 0, '203.0.113.0/24')")
                    .update();
            assertThat(asked(product, "127.0.0.2", "203.0.113.9")).startsWith("HTTP/1.1 200");
            assertThat(asked(product, "127.0.0.2", "198.51.100.7"))
                    .startsWith("HTTP/1.1 403")
                    .contains("198.51.100.7");
            assertThat(asked(product, "127.0.0.1", "203.0.113.9"))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("203.0.113.9");
        }
    }

    private static String asked(Product product, String from, String forwarded) throws IOException {
        var at = URI.create(product.address());
        try (var socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
            socket.connect(new InetSocketAddress(at.getHost(), at.getPort()));
            var words =
                    "GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(words.formatted(forwarded).getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
