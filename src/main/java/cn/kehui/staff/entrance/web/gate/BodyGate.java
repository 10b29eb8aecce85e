package cn.kehui.staff.entrance.web.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.jte.StaticTemplates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before a form is read, as its token is one of its fields: a large one is read of those alone who
 * are signed in, and files where a page takes files. The drop desk has its own key.
 */
public final class BodyGate extends OncePerRequestFilter {
    private static final long UNKNOWN_MOST = 64 << 10;

    private final BooleanSupplier inside;
    private final Predicate<HttpServletRequest> takesFiles;

    /**
     * @param inside whether somebody is signed in
     * @param takesFiles whether the page that is asked for takes files
     */
    public BodyGate(BooleanSupplier inside, Predicate<HttpServletRequest> takesFiles) {
        this.inside = inside;
        this.takesFiles = takesFiles;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var type = request.getContentType();
        boolean files = type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
        boolean drop = request.getRequestURI().startsWith("/collections/");
        if (!drop && (files || large(request)) && !inside.getAsBoolean()) {
            refuse(413, "body.unknown", response);
        } else if (files && !takesFiles.test(request)) {
            refuse(415, "body.no-files", response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A browser always says how much it sends. */
    private static boolean large(HttpServletRequest request) {
        return request.getContentLengthLong() > UNKNOWN_MOST
                || request.getHeader("Transfer-Encoding") != null;
    }

    private static void refuse(int status, String key, HttpServletResponse response)
            throws IOException {
        var page = new ProblemPage(Texts.say("body.title"), Texts.say(key));
        var bytes = new StaticTemplates().problemProblem(page).render().getBytes(UTF_8);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer(); // now, not after the rest of what is still being sent
    }
}
