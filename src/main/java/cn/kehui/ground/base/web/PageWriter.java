package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Writes a {@link Page}. It is rendered before a byte is sent, so a fault shows its own page; the
 * doors answer htmx otherwise than a browser, so that no cache gives one what the other got.
 */
final class PageWriter implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return type.getParameterType() == Page.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws java.io.IOException {
        container.setRequestHandled(true);
        var page = (Page) Objects.requireNonNull(value, "a page method answers with a page");
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        response.addHeader("Vary", "HX-Request");
        if (page.to() != null) {
            response.setStatus(page.status().value());
            response.setHeader("Location", page.to());
            return;
        }
        var bytes = Objects.requireNonNull(page.whole()).render().getBytes(UTF_8);
        response.setStatus(page.status().value());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
