package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.web.Mistake.Malformed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Before everything else: an address that is no text, a body that is no form, a field that cannot
 * be kept, are answered in words, and no page and no table ever sees them. What goes wrong outside
 * the pages' own reach is told here too.
 */
@Component
@Order(Gates.REQUEST)
class RequestGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> WITHOUT_BODY = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            look(request);
            chain.doFilter(new CheckedRequest(request), response);
        } catch (RuntimeException | ServletException e) {
            refuse(
                    e instanceof ServletException && e.getCause() != null ? e.getCause() : e,
                    request,
                    response);
        }
    }

    private static void refuse(
            Throwable cause, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (cause instanceof TooLong over) {
            tell(over.mistake(), over.page().html(), request, response);
        } else {
            var mistake = Mistakes.of(cause, request);
            var page = new ProblemPage(mistake.title(), mistake.text()).html();
            tell(mistake, page, request, response);
        }
    }

    private static void look(HttpServletRequest request) {
        boolean readable = readable(request.getRequestURI()) && readable(request.getQueryString());
        if (!readable) {
            throw new Malformed(Mistake.unreadable(RequestRules.ADDRESS));
        }
        boolean body = !WITHOUT_BODY.contains(request.getMethod());
        if (body && !RequestRules.form(request.getContentType())) {
            throw new Malformed(Mistake.wrongType());
        }
        if (body
                && !CheckedRequest.multipart(request)
                && request.getContentLengthLong() > RequestRules.FORM.toBytes()) {
            throw new Malformed(Mistake.tooLarge(RequestRules.FORM.toMegabytes() + " MB"));
        }
    }

    private static boolean readable(@org.jspecify.annotations.Nullable String raw) {
        return RequestRules.decoded(raw).filter(text -> !RequestRules.unreadable(text)).isPresent();
    }

    private static void tell(
            Mistake mistake, String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException("ends here: what was sent so far cannot be taken back");
        }
        response.resetBuffer();
        response.setStatus(mistake.status().value());
        boolean program = program(request.getHeader("Accept"));
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        var words =
                program
                        ? Json.write(
                                Map.of(
                                        "title",
                                        mistake.title(),
                                        "status",
                                        mistake.status().value(),
                                        "detail",
                                        mistake.text()))
                        : page;
        var bytes = words.getBytes(UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer(); // now, not after the rest of what is still being sent
    }

    private static boolean program(@org.jspecify.annotations.Nullable String accept) {
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }
}
