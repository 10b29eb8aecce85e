package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.web.Entrances;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeStanding;
import cn.kehui.visitor.programme.Tongue;
import cn.kehui.visitor.programme.VisitorFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;

/** How a visitor reads: in which language and size, on which day, by which entrance. */
@Component
final class VisitorReading {
    private final Clock clock;

    VisitorReading(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return Beijing.today(clock);
    }

    /**
     * @param here the path and query of the page, without language and size
     */
    VisitorFrame frame(NativeWebRequest web, String here) {
        var asked = said(web.getParameter("lang"));
        return new VisitorFrame(
                Tongue.of(asked, said(web.getHeader(HttpHeaders.ACCEPT_LANGUAGE))),
                asked.equals("zh") || asked.equals("en"),
                "large".equals(web.getParameter("view")),
                here);
    }

    /** Where the product is reached: https://…, without a slash. */
    String root(NativeWebRequest web) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return Entrances.of(request).publicLink("");
    }

    /** The same, of an answer of which more than its edition changes. */
    String plainKey(NativeWebRequest web, ProgrammeStanding standing, String here) {
        return plainKey(web, standing.edition(), here) + standing.name();
    }

    /** What names an answer that is the same in every language and size, whenever it is asked. */
    String plainKey(NativeWebRequest web, ProgrammeEdition edition, String here) {
        return String.join(" ", String.valueOf(edition.number()), root(web), here);
    }

    /** The same, of an answer of which more than its edition changes. */
    String key(NativeWebRequest web, ProgrammeStanding standing, String here) {
        return key(web, standing.edition(), here) + standing.name();
    }

    /** What names an answer: all that it is made of. */
    String key(NativeWebRequest web, ProgrammeEdition edition, String here) {
        var frame = frame(web, here);
        return String.join(
                " ",
                String.valueOf(edition.number()),
                today().toString(),
                root(web),
                frame.tongue().name(),
                frame.to(here));
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
