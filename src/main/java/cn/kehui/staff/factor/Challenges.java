package cn.kehui.staff.factor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** What a browser has to sign with a passkey: kept in the session, and good for one answer. */
public final class Challenges {
    private static final String CHALLENGE = "kehui.challenge";

    private Challenges() {}

    /** A new one; that before is void. */
    public static Passkeys.Asked asked(HttpServletRequest request) {
        var challenge = Passkeys.challenge();
        request.getSession().setAttribute(CHALLENGE, challenge);
        return here(request, challenge);
    }

    /** The one that waits; empty: none does. From now on none does. */
    public static Optional<Passkeys.Asked> answered(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof String challenge)) {
            return Optional.empty();
        }
        session.removeAttribute(CHALLENGE);
        return Optional.of(here(request, challenge));
    }

    /**
     * The address as the browser has it. Behind a proxy the scheme is what a proxy that is believed
     * says; the name and port are those of the Host header, which the proxy passes on: the server's
     * own port would be 443 for every https, and {@code X-Forwarded-Host} anybody can send.
     */
    private static Passkeys.Asked here(HttpServletRequest request, String challenge) {
        var scheme = request.getScheme();
        var header = request.getHeader("Host");
        var named =
                (header == null ? request.getServerName() : header)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst(scheme.equals("https") ? ":443$" : ":80$", "");
        return new Passkeys.Asked(
                named.replaceFirst(":[0-9]+$", ""), scheme + "://" + named, challenge);
    }
}
