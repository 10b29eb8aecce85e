package cn.kehui.ground.base.web.outage;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.outage.OutagePage.Field;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;

/** What is said of an {@link Outage} to who asked for something meanwhile. */
final class Outages {
    /** So many seconds later it is worth another try; programs read it. */
    static final String RETRY_AFTER = "10";

    /** What is not written into a page, not even into one for who typed it. */
    private static final Pattern SECRET =
            Pattern.compile("(?i)(?!_csrf).*(?:password|secret|code|token).*");

    private Outages() {}

    /**
     * @param request of which nothing may be asked that asks the database
     */
    static OutagePage page(Outage outage, HttpServletRequest request) {
        var read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        var title = read ? Texts.say("outage.title.read") : Texts.say("outage.title");
        var typed = read ? List.<Field>of() : typed(request);
        var action = typed.isEmpty() ? "" : request.getRequestURI();
        return new OutagePage(title, Texts.say(outage.key(read)), action, typed, files(request));
    }

    /**
     * What the form had, for sending it again; nothing, where a password is part of it or the body
     * cannot be read a second time.
     */
    private static List<Field> typed(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType());
        if (!request.getMethod().equals("POST")
                || !type.startsWith("application/x-www-form-urlencoded")) {
            return List.of();
        }
        var parameters = request.getParameterMap();
        if (parameters.keySet().stream().anyMatch(name -> SECRET.matcher(name).matches())) {
            return List.of();
        }
        return parameters.entrySet().stream()
                .flatMap(
                        one ->
                                List.of(one.getValue()).stream()
                                        .map(value -> new Field(one.getKey(), value)))
                .toList();
    }

    private static boolean files(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith("multipart/");
    }
}
