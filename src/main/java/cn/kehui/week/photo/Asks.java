package cn.kehui.week.photo;

import cn.kehui.ground.base.YamlMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of the rules: what the campaign says, and where it says nothing what is usual.
 *
 * @param own null: the campaign says nothing of it
 * @param usual null: nothing is usual
 */
record Asks(@Nullable YamlMap own, @Nullable YamlMap usual) {
    static Asks of(String name, YamlMap rules, YamlMap usual) {
        return new Asks(
                rules.has(name) ? rules.map(name) : null, usual.has(name) ? usual.map(name) : null);
    }

    private @Nullable YamlMap with(String key) {
        if (own != null && own.has(key)) {
            return own;
        }
        return usual != null && usual.has(key) ? usual : null;
    }

    String text(String key) {
        var map = with(key);
        return map == null ? "" : map.text(key);
    }

    /** Empty where nobody says it. */
    List<String> texts(String key) {
        var map = with(key);
        return map == null ? List.of() : map.texts(key);
    }

    long number(String key, long absent) {
        var map = with(key);
        return map == null ? absent : map.number(key, absent);
    }

    double decimal(String key, double absent) {
        var map = with(key);
        return map == null ? absent : map.as(key, Double::parseDouble);
    }

    @Nullable Double decimal(String key) {
        var map = with(key);
        return map == null ? null : map.as(key, Double::valueOf);
    }

    java.time.@Nullable LocalDate day(String key) {
        var map = with(key);
        return map == null ? null : map.as(key, java.time.LocalDate::parse);
    }

    void done(String... known) {
        if (own != null) {
            own.done(known);
        }
    }
}
