package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;

/** How a visitor reads: in which language and size, by the address and by what the browser says. */
final class VisitorReading {
    private VisitorReading() {}

    /**
     * @param here the path and query of the page, without language and size
     */
    static VisitorFrame frame(NativeWebRequest web, String here) {
        var asked = said(web.getParameter("lang"));
        return new VisitorFrame(
                Tongue.of(asked, said(web.getHeader(HttpHeaders.ACCEPT_LANGUAGE))),
                asked.equals("zh") || asked.equals("en"),
                "large".equals(web.getParameter("view")),
                here);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
