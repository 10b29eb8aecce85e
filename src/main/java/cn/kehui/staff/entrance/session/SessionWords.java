package cn.kehui.staff.entrance.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * What a session may hold, as a kind, a colon and words: {@code text:…}, {@code true:}, {@code
 * at:2026-11-21T00:00:00Z}, {@code in:PASSWORD:}<i>person</i>. Reading it back makes these four and
 * nothing else, whatever lies in the database.
 */
final class SessionWords {
    private static final Pattern WORDS = Pattern.compile("(text|true|at|in):(.*)", Pattern.DOTALL);

    private SessionWords() {}

    /**
     * @throws IllegalArgumentException for anything else than text, {@code true}, an instant or who
     *     is signed in: a session is kept small
     */
    static byte[] write(Object value) {
        var words =
                switch (value) {
                    case String text -> "text:" + text;
                    case Boolean yes when yes -> "true:";
                    case Instant at -> "at:" + at;
                    case SecurityContext context -> "in:" + who(context);
                    default -> throw new IllegalArgumentException(value.getClass().getName());
                };
        return words.getBytes(UTF_8);
    }

    /**
     * @throws IllegalArgumentException for what {@link #write} did not write
     */
    static Object read(byte[] kept) {
        var parts = WORDS.matcher(new String(kept, UTF_8));
        if (!parts.matches()) {
            throw new IllegalArgumentException("no words of a session");
        }
        var words = parts.group(2);
        return switch (parts.group(1)) {
            case "text" -> words;
            case "true" -> true;
            case "at" -> Instant.parse(words);
            default -> context(words);
        };
    }

    private static String who(SecurityContext context) {
        var known = Objects.requireNonNull(context.getAuthentication());
        var how = known.getAuthorities().iterator().next().getAuthority();
        return how + ":" + known.getName();
    }

    private static SecurityContext context(String words) {
        int colon = words.indexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("nobody is in by these words");
        }
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(
                        words.substring(colon + 1),
                        null,
                        AuthorityUtils.createAuthorityList(words.substring(0, colon))));
    }
}
