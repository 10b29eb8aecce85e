package cn.kehui.ground.base;

import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON that a database keeps: without the two things that PostgreSQL's jsonb has no
 * place for, the character 0 and half a surrogate pair.
 */
public final class Json {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NULL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");
    private static final Pattern HALF =
            Pattern.compile(
                    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Json() {}

    public static String write(Object value) {
        var json = NULL.matcher(JSON.writeValueAsString(value)).replaceAll("$1");
        return HALF.matcher(json).replaceAll("\uFFFD");
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
