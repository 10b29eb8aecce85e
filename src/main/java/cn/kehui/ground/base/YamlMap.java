package cn.kehui.ground.base;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * One mapping of a definition in YAML, read key by key; each complaint names the file and the
 * field.
 */
public final class YamlMap {
    private final String file;
    private final Map<?, ?> map;

    public YamlMap(String file, @Nullable Object map) {
        if (!(map instanceof Map<?, ?> read)) {
            throw new IllegalArgumentException(file + ": expected keys and values, found " + map);
        }
        this.file = file;
        this.map = read;
    }

    /**
     * Reads a whole document. A day stays the text it is: {@code 2025-06-18} is no timestamp.
     *
     * @throws IllegalArgumentException naming {@code file}, if it is no YAML or no mapping
     */
    public static YamlMap read(String file, InputStream yaml) {
        try {
            return new YamlMap(file, PlainYaml.load(yaml));
        } catch (YAMLException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** The keys and values as they were written. */
    public Map<String, Object> shape() {
        var shape = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> shape.put(String.valueOf(key), value));
        return shape;
    }

    public boolean has(String key) {
        return map.containsKey(key);
    }

    public String text(String key) {
        var value = map.get(key);
        if (value == null
                || value instanceof Map
                || value instanceof List
                || value.toString().isBlank()) {
            throw wrong(key, "is missing");
        }
        return value.toString();
    }

    public String textOr(String key, String absent) {
        return has(key) ? text(key) : absent;
    }

    public long number(String key, long absent) {
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
    public int limit(String key) {
        long number = number(key, 0);
        if (number <= 0 || number > Integer.MAX_VALUE) {
            throw wrong(key, "is missing or no number above 0");
        }
        return (int) number;
    }

    public boolean yes(String key, boolean absent) {
        var value = map.get(key);
        if (value == null) {
            return absent;
        }
        if (value instanceof Boolean yes) {
            return yes;
        }
        throw wrong(key, "is neither true nor false: " + value);
    }

    public List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    public List<List<String>> textLists(String key) {
        var lists = new ArrayList<List<String>>();
        for (var item : list(key)) {
            if (!(item instanceof List<?> inner)) {
                throw wrong(key, "takes lists");
            }
            lists.add(inner.stream().map(String::valueOf).toList());
        }
        return List.copyOf(lists);
    }

    public List<YamlMap> maps(String key) {
        var maps = new ArrayList<YamlMap>();
        for (var item : list(key)) {
            maps.add(new YamlMap(file + " " + key + "[" + maps.size() + "]", item));
        }
        return List.copyOf(maps);
    }

    public YamlMap map(String key) {
        return new YamlMap(file + " " + key, map.get(key));
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> choices) {
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
    public void done(String... known) {
        var unknown =
                map.keySet().stream()
                        .map(String::valueOf)
                        .filter(key -> !Set.of(known).contains(key))
                        .toList();
        if (!unknown.isEmpty()) {
            throw wrong(unknown.getFirst(), "is not known here");
        }
    }

    /** The complaint about one key, with the file and the id of the entry it stands in. */
    public IllegalArgumentException wrong(String key, String what) {
        var id = map.get("id");
        return new IllegalArgumentException(
                file + ": " + (id == null ? "" : id + ": ") + key + " " + what);
    }

    /**
     * The words of {@code key} as what {@code reader} makes of them.
     *
     * @throws IllegalArgumentException naming the key, if {@code reader} refuses the words
     */
    public <T> T as(String key, java.util.function.Function<String, T> reader) {
        var words = text(key);
        try {
            return reader.apply(words);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw wrong(key, "cannot be read: " + words + " (" + e.getMessage() + ")");
        }
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
