package cn.kehui.total.statistics.web;

import cn.kehui.total.statistics.web.OverlapsPage.Part;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A list from behind the last line that was shown. Where that line is gone, from its beginning: so
 * nothing is left out.
 *
 * @param from the place of the first
 */
record Behind<T>(List<T> all, Function<T, String> key, int from) {
    /** Lines of a page. */
    static final int PAGE = 100;

    static <T> Behind<T> of(List<T> all, Function<T, String> key, @Nullable String after) {
        int last =
                IntStream.range(0, all.size())
                        .filter(at -> key.apply(all.get(at)).equals(after))
                        .findFirst()
                        .orElse(-1);
        return new Behind<>(all, key, last + 1);
    }

    /**
     * @param address of a page, up to the key of a line; {@code place}: of the list within it
     */
    <P> Part<P> part(Function<T, P> print, String address, String place) {
        int until = Math.min(all.size(), from + PAGE);
        return new Part<>(
                all.subList(from, until).stream().map(print).toList(),
                all.size(),
                from == 0 ? "" : address + place,
                until == all.size() ? "" : address + key.apply(all.get(until - 1)) + place);
    }
}
