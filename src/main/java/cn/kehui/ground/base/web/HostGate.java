package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Texts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers at our own names only, and at each with what lies behind it: the public entrance shows
 * nothing of the staff's, and the staff's nothing of the public's.
 */
@Component
@Order(Gates.HOST)
class HostGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** A year, for this name alone: what else the office serves below it is not ours to say. */
    static final String HSTS = "max-age=31536000";

    private final transient Access access;
    private final transient Entrances entrances;

    @Autowired
    HostGate(ObjectProvider<Access> access, ObjectProvider<Entrances> entrances) {
        this(
                access.getIfAvailable(() -> Access.THIS_MACHINE),
                entrances.getIfAvailable(Entrances::unsaid));
    }

    HostGate(Access access, Entrances entrances) {
        this.access = access;
        this.entrances = entrances;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(Entrances.class.getName(), entrances);
        var host = AccessRules.host(request);
        if (entrances.secure(host)) {
            response.setHeader("Strict-Transport-Security", HSTS);
        }
        boolean machine = access.key() == null && !Entrances.loopback(host);
        switch (machine ? Entrances.Side.NONE : entrances.side(host)) {
            case BOTH -> chain.doFilter(request, response);
            case NONE -> refuse(HttpStatus.MISDIRECTED_REQUEST, foreign(), response);
            case PUBLIC -> {
                if (AccessRules.open(request)) {
                    chain.doFilter(request, response);
                } else {
                    refuse(HttpStatus.NOT_FOUND, notHere(), response);
                }
            }
            case STAFF -> {
                if (!AccessRules.publicOnly(request)) {
                    chain.doFilter(request, response);
                } else if (AccessRules.start(request)) {
                    response.setHeader("Location", "/desk");
                    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                } else {
                    refuse(HttpStatus.NOT_FOUND, notHere(), response);
                }
            }
        }
    }

    private ProblemPage foreign() {
        if (access.key() == null) {
            return new ProblemPage(Texts.say("access.title"), Texts.say("access.foreign-host"));
        }
        var known = entrances.publicly();
        return new ProblemPage(
                Texts.say("access.title"),
                known == null
                        ? Texts.say("access.unnamed-host")
                        : Texts.say("access.other-host", known));
    }

    private static ProblemPage notHere() {
        var mistake = Mistake.notFound();
        return new ProblemPage(mistake.title(), mistake.text());
    }

    private static void refuse(HttpStatus status, ProblemPage page, HttpServletResponse response)
            throws IOException {
        var bytes = page.html().getBytes(UTF_8);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
