package cn.kehui.ground.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A collector of one's own: takes messages with their lengths before them, or breaks off. */
final class Collector implements AutoCloseable {
    final List<String> taken = new CopyOnWriteArrayList<>();

    private final ServerSocket server;

    /** After how many messages of a connection it is cut; -1: never. */
    volatile int cutAfter = -1;

    Collector(ServerSocketFactory sockets, int port) throws IOException {
        server = sockets.createServerSocket(port, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                read(socket);
            } catch (IOException e) {
                // the next one
            }
        }
    }

    private void read(Socket socket) throws IOException {
        var in = new BufferedInputStream(socket.getInputStream());
        for (int count = 0; count != cutAfter; count++) {
            var message = message(in);
            if (message == null) {
                return;
            }
            taken.add(message);
        }
        socket.setSoLinger(true, 0); // as a machine that is switched off
    }

    private static String message(InputStream in) throws IOException {
        int length = 0;
        for (int c = in.read(); c != ' '; c = in.read()) {
            if (c < '0' || c > '9') {
                return null;
            }
            length = length * 10 + c - '0';
        }
        return new String(in.readNBytes(length), UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
