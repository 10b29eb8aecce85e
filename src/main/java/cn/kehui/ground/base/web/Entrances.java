package cn.kehui.ground.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * By which addresses the product is reached, and what lies behind each. Links are made from these
 * alone: what a request says of its host is compared with them and never repeated.
 *
 * @param here the address printed at the start, for links where no other is said
 * @param publicly what a proxy shows to the world; null: nothing is said, and a machine is reached
 *     by its number
 * @param staff another entrance, for the staff alone; null: both use the one
 */
public record Entrances(URI here, @Nullable URI publicly, @Nullable URI staff) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NUMBER =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.%]+]");

    /** What is answered at a host. */
    public enum Side {
        PUBLIC,
        STAFF,
        BOTH,
        NONE
    }

    /** Nothing is said: as on the machine itself. */
    public static Entrances unsaid() {
        return new Entrances(URI.create("http://localhost"), null, null);
    }

    /** Those by which this request came, as the gate has noted them. */
    public static Entrances of(HttpServletRequest request) {
        return request.getAttribute(Entrances.class.getName()) instanceof Entrances known
                ? known
                : unsaid();
    }

    /**
     * @param host as the request has it, with or without a port
     */
    Side side(String host) {
        var name = name(host);
        if (LOOPBACK.contains(name)) {
            return Side.BOTH;
        }
        if (publicly == null) {
            return NUMBER.matcher(name).matches() || ownNames().contains(name)
                    ? Side.BOTH
                    : Side.NONE;
        }
        boolean world = name.equals(publicly.getHost().toLowerCase(Locale.ROOT));
        if (staff == null) {
            return world ? Side.BOTH : Side.NONE;
        }
        boolean inside = name.equals(staff.getHost().toLowerCase(Locale.ROOT));
        if (world) {
            return inside ? Side.BOTH : Side.PUBLIC;
        }
        return inside ? Side.STAFF : Side.NONE;
    }

    /** Whether browsers come by https to that host, so that they may be told to keep to it. */
    boolean secure(String host) {
        var name = name(host);
        return Stream.of(publicly, staff)
                .anyMatch(url -> https(url) && name.equalsIgnoreCase(url.getHost()));
    }

    /** Whether any entrance is https. */
    boolean anySecure() {
        return https(publicly) || https(staff);
    }

    /** Whether whoever asks does so by the machine's own name. */
    public boolean atMachine(HttpServletRequest request) {
        return loopback(AccessRules.host(request));
    }

    /** Whether the page is one of the staff's, the doors among them. */
    public static boolean forStaff(HttpServletRequest request) {
        return !AccessRules.open(request);
    }

    static boolean loopback(String host) {
        return LOOPBACK.contains(name(host));
    }

    /** The whole address of a page of the staff. {@code path}: with its slash. */
    public String link(String path) {
        var base = staff != null ? staff : publicly != null ? publicly : here;
        return StringUtils.trimTrailingCharacter(base.toString(), '/') + path;
    }

    /** The whole address of a page for everybody. {@code path}: with its slash, or empty. */
    public String publicLink(String path) {
        var base = publicly != null ? publicly : here;
        return StringUtils.trimTrailingCharacter(base.toString(), '/') + path;
    }

    private static boolean https(@Nullable URI url) {
        return url != null && "https".equals(url.getScheme());
    }

    private static String name(String host) {
        return host.strip().toLowerCase(Locale.ROOT).replaceFirst(":[0-9]*$", "");
    }

    /** What colleagues in the same office may call this machine. */
    private static Set<String> ownNames() {
        try {
            var own = InetAddress.getLocalHost();
            return Stream.of(own.getHostName(), own.getCanonicalHostName())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (UnknownHostException e) {
            return Set.of();
        }
    }
}
