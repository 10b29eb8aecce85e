package cn.kehui.launch.cli;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which proxies are believed when they say who asks.
 *
 * @param networks as the container reads them, with commas; empty: this machine and every private
 *     network
 */
record Proxies(String networks) {
    private static final int BYTE = 8;

    /** What of the container's is set. */
    static final String PROPERTY = "server.tomcat.remoteip.internal-proxies";

    private static final String USUAL =
            "127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,169.254.0.0/16,100.64.0.0/10,fc00::/7,fe80::/10";

    /**
     * Reads addresses and ranges, with commas or spaces.
     *
     * @throws IllegalArgumentException if one does not fit; its words name the variable
     */
    static Proxies of(UnaryOperator<@Nullable String> variable) {
        var value = variable.apply("KEHUI_PROXIES");
        if (value == null || value.isBlank()) {
            return new Proxies(USUAL);
        }
        return new Proxies(
                Arrays.stream(value.strip().split("[,，\\s]+"))
                        .map(Proxies::range)
                        .collect(Collectors.joining(",")));
    }

    private static String range(String typed) {
        var parts = typed.split("/", -1);
        if (parts.length > 2
                || !parts[0].matches(
                        "[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F.]{0,4}:[0-9a-fA-F:.]{1,41}")) {
            throw unreadable(typed);
        }
        try {
            var address = InetAddress.ofLiteral(parts[0]);
            int all = address.getAddress().length * BYTE;
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : all;
            if (bits < 1 || bits > all) {
                throw unreadable(typed); // everybody would be believed
            }
            return address.getHostAddress() + "/" + bits;
        } catch (IllegalArgumentException e) {
            throw unreadable(typed);
        }
    }

    private static IllegalArgumentException unreadable(String typed) {
        return new IllegalArgumentException("KEHUI_PROXIES: " + typed);
    }
}
