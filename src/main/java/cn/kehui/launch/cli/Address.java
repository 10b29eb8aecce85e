package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Entrances;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages are served.
 *
 * @param bind the network address to listen on
 * @param publicly the address that a reverse proxy shows to the world; null: none
 * @param staff another one for the staff; null: the same
 */
record Address(InetAddress bind, int port, @Nullable String publicly, @Nullable String staff) {
    private static final int ANSWER_MILLIS = 20_000;

    /** Whether others than this machine can reach it, so that a key is needed. */
    boolean open() {
        return publicly != null || !bind.isLoopbackAddress();
    }

    boolean secure() {
        return publicly != null
                && publicly.startsWith("https:")
                && (staff == null || staff.startsWith("https:"));
    }

    /** By which names the product answers. */
    Entrances entrances() {
        return new Entrances(
                URI.create(url()),
                publicly == null ? null : URI.create(publicly),
                staff == null ? null : URI.create(staff));
    }

    /** The one of the two that cannot be an address; null: both can. */
    @Nullable String unreadable() {
        if (staff != null && publicly == null) {
            return staff;
        }
        for (var url : new String[] {publicly, staff}) {
            if (url != null && !readable(url)) {
                return url;
            }
        }
        return null;
    }

    private static boolean readable(String url) {
        try {
            var parsed = new URI(url);
            return Set.of("http", "https").contains(String.valueOf(parsed.getScheme()))
                    && parsed.getHost() != null
                    && parsed.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What to type into a browser, with a slash at the end. */
    String url() {
        if (publicly != null) {
            return publicly.replaceFirst("(?<!/)/*+$", "/");
        }
        return "http://" + host(bind.isAnyLocalAddress() ? outer() : bind) + ":" + port + "/";
    }

    /** Why nothing can listen here, in words; null: it can. */
    @Nullable String unusable() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(bind, port));
            return null;
        } catch (BindException e) {
            boolean foreign = String.valueOf(e.getMessage()).contains("assign requested address");
            return foreign
                    ? Texts.say("run.bind", host(bind), String.valueOf(e.getMessage()))
                    : taken();
        } catch (IOException | IllegalArgumentException e) {
            return Texts.say("run.bind", host(bind) + ":" + port, String.valueOf(e.getMessage()));
        }
    }

    String taken() {
        return Texts.say("run.port-taken", port, port + 1);
    }

    /** Asks for the first page, as a browser would: what was started has then also been warmed. */
    boolean answers() {
        var near = bind.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bind;
        var ask =
                "GET / HTTP/1.1\r\nHost: "
                        + host(near)
                        + ":"
                        + port
                        + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(near, port)) {
            socket.setSoTimeout(ANSWER_MILLIS);
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return answer.matches("HTTP/1\\.1 [2-4][0-9][0-9]");
        } catch (IOException e) {
            return false;
        }
    }

    /** One address of this machine that others can type; the loopback where it has no other. */
    private static InetAddress outer() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(found -> !found.isLoopbackAddress() && found.getAddress().length == 4)
                    .findFirst()
                    .orElse(InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            return InetAddress.getLoopbackAddress();
        }
    }

    private static String host(InetAddress address) {
        var text = address.getHostAddress().replaceFirst("%.*", "");
        return text.contains(":") ? "[" + text + "]" : text;
    }
}
