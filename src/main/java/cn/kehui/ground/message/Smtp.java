package cn.kehui.ground.message;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, as {@code KEHUI_SMTP_…} names it.
 *
 * @param settings null: none is named, and mails are kept in the outbox
 */
public record Smtp(@Nullable Settings settings) {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final int LAST_PORT = 65_535;

    /** How the way to the server is guarded. */
    enum Guard {
        /** TLS from the first byte. */
        TLS,
        /** Asked for after the greeting, and insisted on. */
        STARTTLS,
        /** Not at all: only for a server on the same machine. */
        NONE
    }

    /**
     * @param user empty: without signing in
     * @param from the address that mails come from
     */
    record Settings(String host, int port, Guard guard, String user, String password, String from) {

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /**
     * Reads them from variables.
     *
     * @param variable the value of a name, or null
     * @throws IllegalArgumentException if they do not fit; its words name the variable
     */
    public static Smtp of(UnaryOperator<@Nullable String> variable) {
        var host = value(variable, "KEHUI_SMTP_HOST", "");
        if (host.isEmpty()) {
            return new Smtp(null);
        }
        int port = port(value(variable, "KEHUI_SMTP_PORT", "" + SUBMISSION));
        var guard =
                guard(value(variable, "KEHUI_SMTP_TLS", port == SUBMISSIONS ? "tls" : "starttls"));
        var user = value(variable, "KEHUI_SMTP_USER", "");
        var from = value(variable, "KEHUI_SMTP_FROM", user);
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new IllegalArgumentException("KEHUI_SMTP_FROM");
        }
        var password = value(variable, "KEHUI_SMTP_PASSWORD", "");
        return new Smtp(new Settings(host, port, guard, user, password, from));
    }

    /** The Message-ID of a message: the same however often it is tried. */
    String header(UUID message) {
        var at = settings == null ? "kehui" : settings.from().replaceFirst("^.*@", "");
        return "<" + message + "@" + at + ">";
    }

    private static int port(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new IllegalArgumentException("KEHUI_SMTP_PORT");
        }
        return port;
    }

    private static Guard guard(String text) {
        return switch (text) {
            case "tls" -> Guard.TLS;
            case "starttls" -> Guard.STARTTLS;
            case "none" -> Guard.NONE;
            default -> throw new IllegalArgumentException("KEHUI_SMTP_TLS");
        };
    }

    private static String value(
            UnaryOperator<@Nullable String> variable, String name, String otherwise) {
        var value = variable.apply(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
