package cn.kehui.ground.message;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on this machine that keeps what it took in. */
public final class MailServer implements AutoCloseable {
    private final SMTPServer server;
    private final CopyOnWriteArrayList<MimeMessage> taken = new CopyOnWriteArrayList<>();
    private volatile int refuses;
    private volatile int refusesMail;
    private volatile int slowMs;

    private MailServer(boolean secret) throws IOException {
        var builder =
                new SMTPServer.Builder()
                        .bindAddress(InetAddress.getLoopbackAddress())
                        .port(freePort())
                        .messageHandlerFactory(_ -> new Taking());
        if (secret) {
            builder.requireAuth()
                    .authenticationHandlerFactory(
                            new EasyAuthenticationHandlerFactory(
                                    (user, password, _) -> {
                                        if (!user.equals("kehui@example.cn")
                                                || !password.equals("secret")) {
                                            throw new LoginFailedException();
                                        }
                                    }));
        }
        server = builder.build();
        server.start();
    }

    public static MailServer start() throws IOException {
        return new MailServer(false);
    }

    /** One that takes nothing in but from kehui@example.cn, whose password is secret. */
    static MailServer secret() throws IOException {
        return new MailServer(true);
    }

    public int port() {
        return server.getPort();
    }

    /** In the order in which it took them in. */
    public List<MimeMessage> taken() {
        return List.copyOf(taken);
    }

    /** Answers every address with this code from now on; 0: takes them. */
    void refuses(int code) {
        refuses = code;
    }

    /** Answers every mail, once it has all of it, with this code; 0: takes it. */
    void refusesMail(int code) {
        refusesMail = code;
    }

    /** Takes a moment over each mail before it answers. */
    public void slow(int ms) {
        slowMs = ms;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private final class Taking implements MessageHandler {
        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (refuses > 0) {
                throw new RejectException(refuses, "no such user here");
            }
        }

        @Override
        public String data(InputStream data) throws IOException, RejectException {
            var bytes = data.readAllBytes();
            if (refusesMail > 0) {
                throw new RejectException(refusesMail, "not this mail");
            }
            try {
                taken.add(
                        new MimeMessage(
                                Session.getInstance(new Properties()),
                                new ByteArrayInputStream(bytes)));
                Thread.sleep(slowMs);
            } catch (MessagingException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "taken";
        }

        @Override
        public void done() {}
    }
}
