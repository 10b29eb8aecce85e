package cn.kehui.ground.message;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** Carries one mail to the server. */
final class Courier {
    private static final String CONNECT_MS = "20000";

    /** Servers look at a mail before they answer; RFC 5321 would wait ten minutes. */
    private static final String ANSWER_MS = "120000";

    private static final int PERMANENT = 500;

    /** 530, 534, 535, 538: not this mail is wrong, but how we sign in. */
    private static final int SIGN_IN = 53;

    private static final String PRODUCT = "科汇";

    private final Smtp.Settings settings;
    private final Session session;

    Courier(Smtp.Settings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    /**
     * Hands it over.
     *
     * @param beforeStop runs when all is sent but the full stop that ends it: what fails before is
     *     surely not with the server
     */
    Posted carry(MailSql.Taken mail, Instant now, Runnable beforeStop) {
        var transport = new Marking(session, settings, beforeStop);
        try {
            var message = message(mail, now);
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
            transport.sendMessage(message, message.getAllRecipients());
            return new Posted.Accepted(words(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            return failed(e, transport.stopped);
        } finally {
            close(transport);
        }
    }

    private static Posted failed(MessagingException e, boolean stopped) {
        var said = said(e);
        int code = code(said);
        var words = words(said.getMessage() == null ? said.toString() : said.getMessage());
        if (code >= PERMANENT && code / 10 != SIGN_IN) {
            return new Posted.Refused(words);
        }
        return stopped && code <= 0 ? new Posted.Unanswered(words) : new Posted.Later(words);
    }

    /** What the server answered to an address or to the mail; else what went wrong first. */
    private static Exception said(MessagingException e) {
        for (Exception at = e; at != null; at = next(at)) {
            if (at instanceof SMTPAddressFailedException) {
                return at;
            }
        }
        return e;
    }

    /** 0: it gave none. */
    private static int code(Exception e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable Exception next(Exception e) {
        return e instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private MimeMessage message(MailSql.Taken mail, Instant now) throws MessagingException {
        var message =
                new MimeMessage(session) {
                    @Override
                    protected void updateMessageID() throws MessagingException {
                        setHeader("Message-ID", mail.header());
                    }
                };
        try {
            message.setFrom(new InternetAddress(settings.from(), PRODUCT, "UTF-8"));
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java has UTF-8", e);
        }
        message.setRecipients(
                jakarta.mail.Message.RecipientType.TO,
                new Address[] {new InternetAddress(mail.address(), true)});
        message.setSubject(mail.title(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(now));
        message.saveChanges();
        return message;
    }

    private static void close(SMTPTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            // the mail is with the server or it is not: how the line ends changes nothing
        }
    }

    /** One line of what the server said. */
    private static String words(@Nullable String said) {
        var line =
                said == null
                        ? ""
                        : said.strip().replaceAll("(?<!\\s)[\\s&&[^\\r\\n]]*+[\\r\\n]\\s*+", "; ");
        return line.length() > 500 ? line.substring(0, 500) : line;
    }

    private static Properties properties(Smtp.Settings settings) {
        var properties = new Properties();
        var name = "mail." + protocol(settings) + ".";
        properties.put(name + "connectiontimeout", CONNECT_MS);
        properties.put(name + "timeout", ANSWER_MS);
        properties.put(name + "writetimeout", ANSWER_MS);
        properties.put(name + "auth", "" + !settings.user().isEmpty());
        properties.put(name + "localhost", "kehui");
        properties.put(name + "ssl.checkserveridentity", "true");
        boolean starts = settings.guard() == Smtp.Guard.STARTTLS;
        properties.put(name + "starttls.enable", "" + starts);
        properties.put(name + "starttls.required", "" + starts);
        return properties;
    }

    private static String protocol(Smtp.Settings settings) {
        return settings.guard() == Smtp.Guard.TLS ? "smtps" : "smtp";
    }

    /** Says when nothing is left to send but the full stop. */
    private static final class Marking extends SMTPTransport {
        private final Runnable beforeStop;
        private boolean stopped;

        Marking(Session session, Smtp.Settings settings, Runnable beforeStop) {
            super(
                    session,
                    new URLName(
                            protocol(settings), settings.host(), settings.port(), null, null, null),
                    protocol(settings),
                    settings.guard() == Smtp.Guard.TLS);
            this.beforeStop = beforeStop;
        }

        @Override
        protected void finishData() throws IOException, MessagingException {
            beforeStop.run();
            stopped = true;
            super.finishData();
        }
    }
}
