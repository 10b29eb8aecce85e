package cn.kehui.week.sight;

import java.util.List;

/**
 * Words that must stand on a picture.
 *
 * @param anyOf one of them is enough
 */
public record Wanted(List<String> anyOf) {
    public Wanted {
        if (anyOf.isEmpty() || anyOf.stream().anyMatch(words -> Glyphs.plain(words).isEmpty())) {
            throw new IllegalArgumentException("no words are wanted");
        }
        anyOf = List.copyOf(anyOf);
    }

    public static Wanted of(String... anyOf) {
        return new Wanted(List.of(anyOf));
    }
}
