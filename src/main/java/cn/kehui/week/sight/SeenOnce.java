package cn.kehui.week.sight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One head that was seen several times is one: the surest sight of it stays. */
final class SeenOnce {
    private static final double MOST = .3;

    private SeenOnce() {}

    static List<SeenHead> without(List<SeenHead> heads) {
        var left = new ArrayList<>(heads);
        left.sort(Comparator.comparingDouble(head -> -head.sure()));
        var kept = new ArrayList<SeenHead>();
        for (var head : left) {
            if (kept.stream().noneMatch(one -> same(one, head))) {
                kept.add(head);
            }
        }
        return kept;
    }

    private static boolean same(SeenHead one, SeenHead other) {
        double across =
                Math.min(one.x() + one.width(), other.x() + other.width())
                        - Math.max(one.x(), other.x());
        double down =
                Math.min(one.y() + one.height(), other.y() + other.height())
                        - Math.max(one.y(), other.y());
        double both = Math.max(0, across) * Math.max(0, down);
        double area = (double) one.width() * one.height();
        double otherArea = (double) other.width() * other.height();
        return both > MOST * (area + otherArea - both);
    }
}
