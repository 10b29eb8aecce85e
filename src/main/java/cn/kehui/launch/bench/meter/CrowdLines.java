package cn.kehui.launch.bench.meter;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many browsers over connections that are kept, as cheap as can be: what is measured is the server
 * and not they.
 */
public final class CrowdLines implements AutoCloseable {
    private static final int HEAD = 8192;

    private final List<Line> lines;
    private final AtomicInteger next = new AtomicInteger();
    private final ThreadLocal<Line> own = ThreadLocal.withInitial(this::line);

    public CrowdLines(int port, int most) {
        lines = java.util.stream.Stream.generate(() -> new Line(port)).limit(most).toList();
    }

    private Line line() {
        return lines.get(next.getAndIncrement() % lines.size());
    }

    /** Asks for a page over the connection of the thread, and reads all of it. */
    public void ask(String path) {
        var line = own.get();
        synchronized (line) {
            line.ask(path);
        }
    }

    @Override
    public void close() {
        lines.forEach(Line::close);
    }

    /** One connection. */
    private static final class Line {
        private final int port;
        private Socket socket;
        private InputStream in;

        Line(int port) {
            this.port = port;
            begin();
        }

        private void begin() {
            try {
                socket = new Socket("127.0.0.1", port);
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream(), HEAD);
            } catch (IOException e) {
                throw new UncheckedIOException("the product does not answer", e);
            }
        }

        void ask(String path) {
            try {
                var request =
                        "GET "
                                + path
                                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                                + port
                                + "\r\nAccept: text/html\r\nAccept-Encoding: gzip\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(US_ASCII));
                in.mark(1);
                if (in.read() < 0) { // it was closed while nobody asked, or had answered enough
                    socket.close();
                    begin();
                    socket.getOutputStream().write(request.getBytes(US_ASCII));
                } else {
                    in.reset();
                }
                in.skipNBytes(head(path));
            } catch (IOException e) {
                throw new UncheckedIOException("the product does not answer", e);
            }
        }

        /** How many bytes follow. */
        private int head(String path) throws IOException {
            int length = 0;
            var line = read();
            if (!line.startsWith("HTTP/1.1 200")) {
                throw new IOException(path + " answers " + line);
            }
            for (line = read(); !line.isEmpty(); line = read()) {
                if (line.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(line.substring(15).strip());
                }
            }
            return length;
        }

        private String read() throws IOException {
            var line = new byte[HEAD];
            int size = 0;
            int c;
            while ((c = in.read()) != '\n' && c >= 0) {
                if (c != '\r') {
                    line[size++] = (byte) c;
                }
            }
            return new String(line, 0, size, ISO_8859_1);
        }

        void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
