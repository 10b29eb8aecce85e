package cn.kehui.ground.scan;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where clamd listens, as {@code KEHUI_CLAMD} names it.
 *
 * @param host null: it listens at {@code path}
 * @param path of its socket; null with {@code host} null: there is none, and nothing is looked into
 */
public record ClamdSettings(@Nullable String host, int port, @Nullable String path) {
    private static final Pattern TCP = Pattern.compile("\\[?([^\\[\\]]+?)]?:([0-9]{1,5})");
    private static final int LAST_PORT = 65_535;

    /**
     * Reads {@code host:port} or {@code unix:/run/clamav/clamd.ctl}.
     *
     * @throws IllegalArgumentException if it does not fit; its words name the variable
     */
    public static ClamdSettings of(UnaryOperator<@Nullable String> variable) {
        var value = variable.apply("KEHUI_CLAMD");
        var named = value == null ? "" : value.strip();
        if (named.isEmpty()) {
            return new ClamdSettings(null, 0, null);
        }
        if (named.startsWith("unix:/")) {
            return new ClamdSettings(null, 0, named.substring("unix:".length()));
        }
        var tcp = TCP.matcher(named);
        if (!tcp.matches()) {
            throw new IllegalArgumentException("KEHUI_CLAMD");
        }
        int port = Integer.parseInt(tcp.group(2));
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("KEHUI_CLAMD");
        }
        return new ClamdSettings(tcp.group(1), port, null);
    }

    boolean on() {
        return host != null || path != null;
    }

    SocketAddress address() {
        return path == null ? new InetSocketAddress(host, port) : UnixDomainSocketAddress.of(path);
    }
}
