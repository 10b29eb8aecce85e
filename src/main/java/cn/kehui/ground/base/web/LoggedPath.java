package cn.kehui.ground.base.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What stands in logs and in the journal of the address of a request: no key to anything. */
public final class LoggedPath {
    /** Whoever knows the rest of such an address is let in: to a booking, to an account. */
    private static final Set<String> SECRET = Set.of("b", "door", "invitation");

    private LoggedPath() {}

    /** The path, without what opens a page to whoever has it. */
    public static String of(HttpServletRequest request) {
        var first = AccessRules.first(request);
        return SECRET.contains(first) ? "/" + first + "/…" : request.getRequestURI();
    }
}
