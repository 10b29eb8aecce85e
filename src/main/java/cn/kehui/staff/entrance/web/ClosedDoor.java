package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.People;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.ProblemPage;
import cn.kehui.jte.Templates;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * What somebody meets who is not signed in: the way to sign in; at an address that leads nowhere,
 * the page that says so. The door is closed to both alike.
 */
@Component
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final ObjectProvider<HandlerExceptionResolver> problems;
    private final Templates templates;
    private final Doors doors;
    private final People people;

    ClosedDoor(
            @Qualifier("requestMappingHandlerMapping")
                    ObjectProvider<RequestMappingHandlerMapping> routes,
            @Qualifier("handlerExceptionResolver")
                    ObjectProvider<HandlerExceptionResolver> problems,
            Templates templates,
            Doors doors,
            People people) {
        this.routes = routes;
        this.problems = problems;
        this.templates = templates;
        this.doors = doors;
        this.people = people;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        if (!leadsSomewhere(request)) {
            problems.getObject()
                    .resolveException(
                            request, response, null, new NotFound(request.getRequestURI()));
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setHeader("Location", "/sign-in");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        }
    }

    /**
     * A form whose token is not that of this browser: mostly a page left open for long. Who sent it
     * is told to whoever keeps the journal of refusals, as no page comes to do so.
     */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        doors.inside()
                .flatMap(people::actor)
                .ifPresent(actor -> request.setAttribute(Actor.class.getName(), actor));
        stale(request, response);
    }

    /** What was sent came too late: where to go back to, through the door if need be. */
    void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var title = Texts.say("account.stale.title");
        var words = Texts.say("account.stale");
        var page =
                templates.problemProblem(
                        from(request)
                                .map(
                                        back ->
                                                new ProblemPage(
                                                        title,
                                                        words,
                                                        back,
                                                        Texts.say("account.stale.back")))
                                .orElseGet(() -> new ProblemPage(title, words)));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.render().getBytes(UTF_8));
    }

    /** The page of this product from which something was sent; empty: it is not known. */
    static Optional<String> from(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        if (referer == null) {
            return Optional.empty();
        }
        try {
            var page = URI.create(referer);
            var path = page.getRawPath();
            boolean here =
                    path != null
                            && path.startsWith("/")
                            && !path.startsWith("//")
                            && String.valueOf(page.getRawAuthority())
                                    .equalsIgnoreCase(request.getHeader("Host"));
            var query = page.getRawQuery();
            return here ? Optional.of(query == null ? path : path + "?" + query) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether the page that is asked for takes files; where there is none, nobody reads them. */
    boolean takesFiles(HttpServletRequest request) {
        return asked(request)
                .map(page -> Arrays.stream(page.getMethodParameters()))
                .map(all -> all.anyMatch(ClosedDoor::file))
                .orElse(false);
    }

    private static boolean file(MethodParameter taken) {
        return taken.getGenericParameterType().getTypeName().contains("MultipartFile");
    }

    private boolean leadsSomewhere(HttpServletRequest request) {
        try {
            return find(request) != null;
        } catch (Exception e) {
            return true; // known, but not in this way
        }
    }

    private Optional<HandlerMethod> asked(HttpServletRequest request) {
        try {
            var found = find(request);
            return found != null && found.getHandler() instanceof HandlerMethod page
                    ? Optional.of(page)
                    : Optional.empty();
        } catch (Exception e) {
            return Optional.empty();
        }
    }

    private @Nullable HandlerExecutionChain find(HttpServletRequest request) throws Exception {
        var parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return routes.getObject().getHandler(request);
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }
}
