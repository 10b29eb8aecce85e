package cn.kehui.ground.scan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A clamd that knows one signature and the command INSTREAM, with its limit. */
final class ClamServer implements AutoCloseable {
    static final String SIGNATURE = "kehui harmless test signature";

    final AtomicInteger asked = new AtomicInteger();

    private final ServerSocket server;
    private final int most;

    ClamServer(int port, int most) throws IOException {
        server = new ServerSocket(port, 10, InetAddress.getLoopbackAddress());
        this.most = most;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    ClamdSettings settings() {
        return new ClamdSettings("127.0.0.1", port(), null);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                answer(socket);
            } catch (IOException e) {
                // the next one
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, UTF_8).equals("zINSTREAM\0")) {
            reply(socket, "UNKNOWN COMMAND");
            return;
        }
        asked.incrementAndGet();
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            if (file.size() + length > most) {
                reply(socket, "INSTREAM size limit exceeded. ERROR");
                return;
            }
            file.write(in.readNBytes(length));
        }
        boolean found = file.toString(UTF_8).contains(SIGNATURE);
        reply(socket, found ? "stream: Kehui.Test FOUND" : "stream: OK");
    }

    private static void reply(Socket socket, String words) throws IOException {
        socket.getOutputStream().write((words + "\0").getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
