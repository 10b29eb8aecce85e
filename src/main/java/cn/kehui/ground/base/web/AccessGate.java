package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Lets in whom {@link Access} lets in: on loopback a browser that asked for this machine by name,
 * so that no foreign name can be pointed at it; elsewhere, to the pages that need no account,
 * whoever has the key. Nobody may change anything from a foreign site.
 */
@Component
@Order(Gates.ACCESS)
class AccessGate extends HttpFilter {
    static final String COOKIE = "kehui_key";
    private static final int COOKIE_DAYS = 90;

    private final Access access;

    @Autowired
    AccessGate(ObjectProvider<Access> access) {
        this(access.getIfAvailable(() -> Access.THIS_MACHINE));
    }

    AccessGate(Access access) {
        this.access = access;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var key = access.key();
        if (key != null
                && request.getMethod().equals("GET")
                && same(key, request.getParameter("key"))) {
            welcome(key, request, response);
            return;
        }
        var refusal =
                key == null
                        ? AccessRules.here(request)
                        : AccessRules.needsKey(request) && !holds(key, request)
                                ? "access.no-key"
                                : null;
        if (refusal == null) {
            refusal = AccessRules.fromHome(request);
        }
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            refuse(refusal, response);
        }
    }

    private static boolean holds(String key, HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(c -> c.getName().equals(COOKIE) && same(key, c.getValue()));
    }

    /**
     * The key goes from the address into a cookie, so that it is not left in histories and
     * screenshots.
     */
    private void welcome(String key, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(COOKIE, key)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .secure(access.secure())
                        .path("/")
                        .maxAge(java.time.Duration.ofDays(COOKIE_DAYS))
                        .build();
        var clean =
                UriComponentsBuilder.fromPath(request.getRequestURI().replaceFirst("^/+", "/"))
                        .query(request.getQueryString())
                        .replaceQueryParam("key")
                        .build()
                        .toUriString();
        response.setHeader("Set-Cookie", cookie.toString());
        response.setHeader("Location", clean);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private static void refuse(String key, HttpServletResponse response) throws IOException {
        var page = new ProblemPage(Texts.say("access.title"), Texts.say(key));
        var words = key.equals("access.no-key") ? page.withSignIn() : page.html();
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(words.getBytes(UTF_8));
    }

    /** Takes as long for a wrong key as for the right one. */
    private static boolean same(String key, @Nullable String shown) {
        return shown != null && MessageDigest.isEqual(key.getBytes(UTF_8), shown.getBytes(UTF_8));
    }
}
