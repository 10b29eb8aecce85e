package cn.kehui.week.photo.film;

import cn.kehui.ground.base.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a film's head says.
 *
 * @param codec empty: it has no pictures
 * @param seconds of the pictures; 0: it does not say
 * @param whole seconds of all, sound too
 * @param words of cameras, programs and people
 */
record FilmHead(String codec, int width, int height, double seconds, double whole, String words) {
    /** Null: what was told is no JSON. */
    static @Nullable FilmHead of(byte[] told) {
        try {
            Map<?, ?> all = Json.read(new String(told, StandardCharsets.UTF_8), Map.class);
            var format = map(all.get("format"));
            var stream =
                    all.get("streams") instanceof List<?> streams && !streams.isEmpty()
                            ? map(streams.getFirst())
                            : Map.of();
            double whole = number(format, "duration");
            double own = number(stream, "duration");
            return new FilmHead(
                    stream.get("codec_name") instanceof String name ? name : "",
                    (int) number(stream, "width"),
                    (int) number(stream, "height"),
                    own > 0 ? own : whole,
                    whole,
                    format.get("tags") + "\n" + stream.get("tags"));
        } catch (RuntimeException broken) {
            return null;
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static double number(Map<?, ?> of, String key) {
        try {
            double number = of.get(key) == null ? 0 : Double.parseDouble(of.get(key).toString());
            return Double.isFinite(number) ? Math.max(0, number) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
