package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Where something goes, as two sentences say it. */
final class Ways {
    /** A platform by its own name. */
    private static final Pattern NAMED = Pattern.compile("[“《][^”》]{4,30}(?:系统|平台)[”》]?");

    private Ways() {}

    /** Both: a mailbox told behind belongs to the office told before. */
    static List<Route> of(List<Route> first, List<Route> second) {
        var ways = new ArrayList<>(first);
        for (var route : second) {
            int at = at(ways, route);
            if (at < 0) {
                ways.add(route);
            } else {
                ways.set(at, both(ways.get(at), route));
            }
        }
        return List.copyOf(ways);
    }

    /** The way that is the same; -1: it is another. */
    private static int at(List<Route> ways, Route route) {
        for (int i = 0; i < ways.size(); i++) {
            var one = ways.get(i);
            boolean office =
                    one.to().isEmpty()
                            || route.to().isEmpty()
                            || one.to().contains(route.to())
                            || route.to().contains(one.to());
            boolean whose =
                    one.when().equals(route.when())
                            || route.when().isEmpty()
                            || one.when().isEmpty();
            if (office && whose) {
                return i;
            }
        }
        return -1;
    }

    /** 请将报名表发至邮箱: asked of all who read it, though it names nobody. */
    static boolean mailed(String text, List<Route> routes) {
        return text.indexOf('请') >= 0
                && routes.stream().anyMatch(route -> route.channel().contains("@"));
    }

    /** Whether it says to whom, or names a mailbox or a house. */
    static boolean far(Route route) {
        return !route.to().isEmpty()
                || route.channel().contains("@")
                || route.channel().contains("://")
                || NAMED.matcher(route.channel()).matches()
                || route.channel().endsWith("邮箱")
                || Channels.place(route.channel());
    }

    private static Route both(Route one, Route other) {
        var channel = new LinkedHashSet<String>();
        for (var way : List.of(one.channel(), other.channel())) {
            if (!way.isEmpty() && channel.stream().noneMatch(known -> known.contains(way))) {
                channel.add(way);
            }
        }
        return new Route(
                one.when().isEmpty() ? other.when() : one.when(),
                one.to().isEmpty() ? other.to() : one.to(),
                String.join("，", channel),
                one.span());
    }
}
