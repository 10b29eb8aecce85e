package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Bytes over a socket, as no browser and no library would send them. */
public final class Wire {
    private static final int PATIENCE = 30_000;

    private Wire() {}

    /**
     * What came back.
     *
     * @param head the status line and the headers
     */
    public record Answer(String head, String body) {
        public int status() {
            return !head.startsWith("HTTP/1") ? 0 : Integer.parseInt(head.split(" ")[1].strip());
        }

        /** Every value of the header. */
        public List<String> values(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                    .map(line -> line.substring(start.length()).strip())
                    .toList();
        }
    }

    /** One request, whole; the answer is read to its end. */
    public static Answer ask(int port, byte[] request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request);
            } catch (SocketException e) {
                // refused before it was all sent: the answer is there already
            }
            return read(socket.getInputStream());
        }
    }

    public static Answer ask(int port, String request) throws IOException {
        return ask(port, request.getBytes(ISO_8859_1));
    }

    /** A request line and headers, which are ISO-8859-1 on the wire, and a body. */
    public static byte[] request(String line, String headers, byte[] body) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(
                (line + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers)
                        .getBytes(ISO_8859_1));
        if (body.length > 0) {
            all.writeBytes(("Content-Length: " + body.length + "\r\n").getBytes(ISO_8859_1));
        }
        all.writeBytes("\r\n".getBytes(ISO_8859_1));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** To its end, where the headers say how long it is; else until the other side closes. */
    private static Answer read(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        var buffer = new byte[1 << 14];
        try {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                all.write(buffer, 0, n);
                if (whole(all)) {
                    break;
                }
            }
        } catch (SocketException e) {
            // closed while we were still sending; what came before counts
        }
        return answer(all);
    }

    private static Answer answer(ByteArrayOutputStream all) {
        var text = all.toString(UTF_8);
        int end = text.indexOf("\r\n\r\n");
        return end < 0
                ? new Answer(text, "")
                : new Answer(text.substring(0, end), text.substring(end + 4));
    }

    private static boolean whole(ByteArrayOutputStream all) {
        var text = all.toString(ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        var length = new Answer(text.substring(0, end), "").values("Content-Length");
        return length.size() == 1 && all.size() >= end + 4 + Integer.parseInt(length.getFirst());
    }
}
