package cn.kehui.total.snapshot.web;

import cn.kehui.ground.base.Texts;
import java.util.List;
import java.util.stream.Stream;

/** A list of units as far as a page has room for it, and how many more there are. */
final class Shortened {
    /** So many are listed. */
    static final int MOST = 200;

    private Shortened() {}

    static List<String> of(List<String> all) {
        return all.size() <= MOST
                ? all
                : Stream.concat(
                                all.stream().limit(MOST),
                                Stream.of(Texts.say("snapshot.more", all.size() - MOST)))
                        .toList();
    }

    /** What was frozen never changes: it can be counted off. */
    static SnapshotPage.Part part(String home, int of, int from) {
        if (from == 0 && of <= MOST) {
            return new SnapshotPage.Part(of, "", "", "");
        }
        int next = from + MOST;
        return new SnapshotPage.Part(
                of,
                Texts.say("snapshot.some", Math.min(of, from + 1), Math.min(of, next), of),
                next < of ? home + "?from=" + next + "#sources" : "",
                from > 0 ? home + "#sources" : "");
    }
}
