package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A request of a visitor.
 *
 * @param frame in which language and size it is read
 * @param csrf posted by each form
 * @param from the visitor's network address
 */
record Calling(VisitorFrame frame, String csrf, String from) {

    /**
     * @param here the path of the page that is asked for, or to which a form belongs
     */
    static Calling of(HttpServletRequest request, String here) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var asked = said(request.getParameter("lang"));
        var frame =
                new VisitorFrame(
                        Tongue.of(asked, said(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))),
                        asked.equals("zh") || asked.equals("en"),
                        "large".equals(request.getParameter("view")),
                        here);
        return new Calling(frame, token.getToken(), request.getRemoteAddr());
    }

    Tongue tongue() {
        return frame.tongue();
    }

    /** The fields of a form, the first of each name. */
    static Map<String, String> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
