package cn.kehui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One mapping of a form's YAML, read key by key; each complaint names the file and the field. */
final class YamlMap {
    private final String file;
    private final Map<?, ?> map;

    YamlMap(String file, @Nullable Object map) {
        if (!(map instanceof Map<?, ?> read)) {
            throw new IllegalArgumentException(file + ": expected keys and values, found " + map);
        }
        this.file = file;
        this.map = read;
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    String text(String key) {
        var value = map.get(key);
        if (value == null
                || value instanceof Map
                || value instanceof List
                || value.toString().isBlank()) {
            throw wrong(key, "is missing");
        }
        return value.toString();
    }

    String textOr(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    long number(String key, long absent) {
        var value = map.get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(key, "is no whole number: " + value);
    }

    /** A number above zero that has to be there. */
    int limit(String key) {
        long number = number(key, 0);
        if (number <= 0 || number > Integer.MAX_VALUE) {
            throw wrong(key, "is missing or no number above 0");
        }
        return (int) number;
    }

    boolean yes(String key, boolean absent) {
        var value = map.get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof Boolean yes) {
            return yes;
        }
        throw wrong(key, "is neither true nor false: " + value);
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    List<List<String>> textLists(String key) {
        var lists = new ArrayList<List<String>>();
        for (var item : list(key)) {
            if (!(item instanceof List<?> inner)) {
                throw wrong(key, "takes lists");
            }
            lists.add(inner.stream().map(String::valueOf).toList());
        }
        return List.copyOf(lists);
    }

    List<YamlMap> maps(String key) {
        return list(key).stream().map(item -> new YamlMap(file, item)).toList();
    }

    YamlMap map(String key) {
        return new YamlMap(file + " " + key, map.get(key));
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
        var word = text(key);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        key,
                                        "is none of "
                                                + Arrays.toString(choices.getEnumConstants())
                                                + ": "
                                                + word));
    }

    /** Refuses keys that nobody reads: a misspelt limit must not be no limit. */
    void done(String... known) {
        var unknown =
                map.keySet().stream()
                        .map(String::valueOf)
                        .filter(key -> !Set.of(known).contains(key))
                        .toList();
        if (!unknown.isEmpty()) {
            throw wrong(unknown.getFirst(), "is not known here");
        }
    }

    IllegalArgumentException wrong(String key, String what) {
        var id = map.get("id");
        return new IllegalArgumentException(
                file + ": " + (id == null ? "" : id + ": ") + key + " " + what);
    }

    private List<?> list(String key) {
        var value = map.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list;
        }
        throw wrong(key, "is no list");
    }
}
