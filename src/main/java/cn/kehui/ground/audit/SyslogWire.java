package cn.kehui.ground.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLSocket;

/**
 * Hands messages to the collector, each with its length before it (RFC 5425, RFC 6587). Syslog has
 * no receipt; but a collector that has read a connection to its end closes it, and one that was cut
 * off does not: so every batch has its own connection, and is taken once the other side closed too.
 */
final class SyslogWire {
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 10_000;
    private static final Duration WHOLE = Duration.ofSeconds(40);

    private final SyslogSettings.Target target;

    SyslogWire(SyslogSettings.Target target) {
        this.target = target;
    }

    /**
     * @throws IOException if it is not certain that the collector has all of them
     */
    void deliver(List<byte[]> messages) throws IOException {
        try (var plain = new Socket()) {
            // a write that nobody reads has no limit of its own
            var watch =
                    Thread.ofVirtual()
                            .start(
                                    () -> {
                                        try {
                                            Thread.sleep(WHOLE);
                                            plain.close();
                                        } catch (InterruptedException | IOException e) {
                                            Thread.currentThread().interrupt();
                                        }
                                    });
            try {
                plain.connect(new InetSocketAddress(target.host(), target.port()), CONNECT_MILLIS);
                plain.setSoTimeout(ANSWER_MILLIS);
                var socket = guarded(plain);
                write(socket, messages);
                socket.shutdownOutput();
                awaitEnd(socket);
            } finally {
                watch.interrupt();
            }
        }
    }

    private Socket guarded(Socket plain) throws IOException {
        if (target.tls() == null) {
            return plain;
        }
        var socket =
                (SSLSocket) target.tls().createSocket(plain, target.host(), target.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the name is in the certificate
        parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static void write(Socket socket, List<byte[]> messages) throws IOException {
        var out = new BufferedOutputStream(socket.getOutputStream(), 1 << 16);
        for (var message : messages) {
            out.write((message.length + " ").getBytes(US_ASCII));
            out.write(message);
        }
        out.flush();
    }

    private static void awaitEnd(Socket socket) throws IOException {
        try {
            var in = socket.getInputStream();
            int read = 0;
            while (read >= 0) {
                read = in.read();
            }
        } catch (EOFException e) {
            return; // closed without TLS's own farewell, as many do: closed all the same
        }
    }
}
