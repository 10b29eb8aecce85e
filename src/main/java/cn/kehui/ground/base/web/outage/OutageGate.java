package cn.kehui.ground.base.web.outage;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.web.Gates;
import cn.kehui.ground.base.web.LoggedPath;
import cn.kehui.jte.StaticTemplates;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers for the whole product while the database is away, the disk is full or too many want the
 * same: before the sessions, which are in the database as well. What is already on its way to the
 * browser is left as it is.
 */
@Component
@Order(Gates.OUTAGE)
class OutageGate extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageGate.class);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            var outage = Outage.of(e);
            if (outage.isEmpty() || response.isCommitted()) {
                throw e;
            }
            answer(outage.get(), e, request, response);
        }
    }

    static void answer(
            Outage outage, Exception e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn(
                "{} {}: {}, {}", request.getMethod(), LoggedPath.of(request), outage, e.toString());
        response.resetBuffer();
        response.setStatus(outage.status().value());
        response.setHeader("Retry-After", Outages.RETRY_AFTER);
        var page = Outages.page(outage, request);
        boolean program = String.valueOf(request.getHeader("Accept")).contains("json");
        response.setContentType(program ? "application/problem+json" : "text/html;charset=UTF-8");
        var words =
                program
                        ? Json.write(
                                Map.of(
                                        "status", outage.status().value(),
                                        "title", page.title(),
                                        "detail", page.text()))
                        : new StaticTemplates().problemOutage(page).render();
        response.getOutputStream().write(words.getBytes(UTF_8));
    }
}
