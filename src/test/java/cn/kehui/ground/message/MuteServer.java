package cn.kehui.ground.message;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes a whole mail in, and hangs up before it says so. */
final class MuteServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    final AtomicInteger taken = new AtomicInteger();

    MuteServer() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                try (var one = socket.accept()) {
                    talk(one);
                }
            }
        } catch (IOException e) {
            // it is closed
        }
    }

    private void talk(Socket one) throws IOException {
        var in = new BufferedReader(new InputStreamReader(one.getInputStream(), US_ASCII));
        var out = new OutputStreamWriter(one.getOutputStream(), US_ASCII);
        out.write("220 mute\r\n");
        out.flush();
        boolean data = false;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (data && line.equals(".")) {
                taken.incrementAndGet();
                return;
            }
            if (!data) {
                data = line.startsWith("DATA");
                out.write(data ? "354 go on\r\n" : "250 ok\r\n");
                out.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
