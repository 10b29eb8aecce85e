package cn.kehui.ground.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;

/**
 * What a request's own headers tell about where it comes from. Each answer is the key of a refusal,
 * or null.
 */
final class AccessRules {
    /** What the public finds, and what pages of both sides load. Whatever else is the staff's. */
    private static final Set<String> OPEN =
            Set.of(
                    "",
                    "collections",
                    "programme",
                    "robots.txt",
                    "sitemap.xml",
                    "about",
                    "error",
                    "webjars",
                    "booking",
                    "booking.css",
                    "booking.js",
                    "b",
                    "door",
                    "door.css",
                    "door.js",
                    "door-camera.js",
                    "door-draw.js",
                    "door-net.js",
                    "door-say.js",
                    "door-store.js",
                    "door-worker.js",
                    "kehui.css",
                    "kehui.js",
                    "kehui.svg",
                    "visitor.css",
                    "visitor.js");

    /** What is never the staff's, though everybody may open it. */
    private static final Set<String> PUBLIC = Set.of("", "collections", "programme");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> HOME = Set.of("same-origin", "none");

    private AccessRules() {}

    /** Against a proxy that would open a page without a key to the world. */
    static @Nullable String here(HttpServletRequest request) {
        if (request.getHeader("X-Forwarded-For") != null
                || request.getHeader("Forwarded") != null) {
            return "access.proxied";
        }
        return null;
    }

    /**
     * Against a page of another site that sends a form here in the reader's name. Programs say
     * nothing of origins.
     */
    static @Nullable String fromHome(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod())) {
            return null;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        boolean foreign = site != null && !HOME.contains(site);
        boolean elsewhere =
                origin != null
                        && !text(origin).replaceFirst("^https?://", "").equals(host(request));
        return foreign || elsewhere ? "access.foreign-origin" : null;
    }

    /**
     * The pages of the drop desk know no accounts; whatever else there is asks for one itself. The
     * path is read as the pages' own mapping reads it: decoded, without parameters.
     */
    static boolean needsKey(HttpServletRequest request) {
        return first(request).equals("collections");
    }

    /** Whether it is the public's alone, so that an entrance for the staff does not have it. */
    static boolean publicOnly(HttpServletRequest request) {
        return PUBLIC.contains(first(request));
    }

    /** The first page. */
    static boolean start(HttpServletRequest request) {
        return first(request).isEmpty();
    }

    /** Whether it is for everybody: no account is asked for it. */
    static boolean open(HttpServletRequest request) {
        return OPEN.contains(first(request));
    }

    /** The first part of the path; empty: there is none. */
    static String first(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .elements()
                .stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                .filter(segment -> !segment.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A program of old may name no host; a browser always does. */
    static String host(HttpServletRequest request) {
        var host = request.getHeader("Host");
        return text(host == null ? request.getServerName() : host);
    }

    private static String text(String header) {
        return header.strip().toLowerCase(Locale.ROOT);
    }
}
