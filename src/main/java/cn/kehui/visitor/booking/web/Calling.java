package cn.kehui.visitor.booking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A request of a visitor.
 *
 * @param csrf posted by each form
 * @param here the address that was asked for, in the same language again
 * @param from the visitor's network address
 */
record Calling(Tongue tongue, String csrf, String here, String from) {
    static Calling of(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Calling(
                Tongue.of(request),
                token.getToken(),
                request.getRequestURI(),
                request.getRemoteAddr());
    }

    /** The fields of a form, the first of each name. */
    static Map<String, String> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    /** An address in this language. */
    String to(String path) {
        return path + "?lang=" + tongue.asked();
    }
}
