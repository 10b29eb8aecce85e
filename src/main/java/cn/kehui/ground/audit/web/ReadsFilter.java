package cn.kehui.ground.audit.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.audit.Reads;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.web.LoggedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Every answer of every page passes here, also of those to come: one that is a file to keep is
 * recorded as it begins, a refusal as it ends. It stands before the filters that ask who may, so
 * that what they refuse passes here too.
 */
@Component
@Order(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1)
class ReadsFilter extends HttpFilter {
    private static final String ATTACHMENT = "attachment";

    private final Reads reads;

    ReadsFilter(Reads reads) {
        this.reads = reads;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Watched(request, response));
        if (actor(request) instanceof Actor by && refused(request, response.getStatus())) {
            reads.refused(by, request.getMethod(), LoggedPath.of(request), response.getStatus());
        }
    }

    /** What nobody asked a page for, such as a picture that is not there, is no refusal. */
    private static boolean refused(HttpServletRequest request, int status) {
        return status == HttpServletResponse.SC_FORBIDDEN
                || status == HttpServletResponse.SC_NOT_FOUND
                        && request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE)
                                instanceof NotFound;
    }

    private static @Nullable Object actor(HttpServletRequest request) {
        return request.getAttribute(Actor.class.getName());
    }

    /** An answer that tells when it turns out to be a file. */
    private final class Watched extends HttpServletResponseWrapper {
        private final HttpServletRequest request;
        private boolean told;

        Watched(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            tell(name, value);
            super.setHeader(name, value);
        }

        @Override
        public void addHeader(String name, @Nullable String value) {
            tell(name, value);
            super.addHeader(name, value);
        }

        private void tell(String name, @Nullable String value) {
            if (!told
                    && HttpHeaders.CONTENT_DISPOSITION.equalsIgnoreCase(name)
                    && value != null
                    && value.startsWith(ATTACHMENT)
                    && actor(request) instanceof Actor by) {
                told = true;
                var file = ContentDisposition.parse(value).getFilename();
                reads.downloaded(by, request.getRequestURI(), file == null ? "" : file);
            }
        }
    }
}
