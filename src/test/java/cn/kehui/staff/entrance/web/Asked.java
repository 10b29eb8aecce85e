package cn.kehui.staff.entrance.web;

import cn.kehui.ground.account.Actor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route with an id, asked for one that there is.
 *
 * @param route method and pattern, without what the pattern says of its variables
 * @param owner who reaches it
 * @param path with the ids, and with a query if there is one
 * @param sent names and values in turn; {@code file}: the name of one that is sent
 * @param why it is open to others; empty: it is not
 */
record Asked(String route, Actor owner, String path, List<String> sent, String why) {

    /**
     * @param line {@code GET /totals/{campaign}/{form}?unit={unit}}: what stands in braces is
     *     replaced in turn
     */
    static Asked of(String line, Actor owner, List<String> sent, String why, Object... ids) {
        var path = line.substring(line.indexOf(' ') + 1);
        for (var id : ids) {
            path = path.replaceFirst("\\{\\w+}", id.toString());
        }
        return new Asked(line.replaceFirst("\\?.*", ""), owner, path, sent, why);
    }

    /** Every one there is, but those that need no account. */
    static Set<String> routes(RequestMappingHandlerMapping mapping) {
        var routes = new TreeSet<String>();
        for (var info : mapping.getHandlerMethods().keySet()) {
            for (var pattern : info.getPatternValues()) {
                if (pattern.contains("{") && ScopeWalkTest.needsAccount(pattern)) {
                    var plain = pattern.replaceAll("\\{(\\w+):[^{}]*(\\{[^}]*}[^{}]*)*}", "{$1}");
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.add(method + " " + plain));
                }
            }
        }
        return routes;
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    @Override
    public String toString() {
        return route + " at " + path;
    }
}
