package cn.kehui.cli;

import cn.kehui.base.Texts;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages are served.
 *
 * @param bind the network address to listen on
 * @param publicly the address that a reverse proxy shows to the world; null: none
 */
record Address(InetAddress bind, int port, @Nullable String publicly) {
    private static final int ANSWER_MILLIS = 20_000;

    /** Whether others than this machine can reach it, so that a key is needed. */
    boolean open() {
        return publicly != null || !bind.isLoopbackAddress();
    }

    boolean secure() {
        return publicly != null && publicly.startsWith("https:");
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
