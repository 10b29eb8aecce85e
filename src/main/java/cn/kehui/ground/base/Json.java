package cn.kehui.ground.base;

import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON that a database keeps: without the two things that PostgreSQL's jsonb has no
 * place for, the character 0 and half a surrogate pair.
 */
public final class Json {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ESCAPED = "\\u0000";
    private static final Pattern NULL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");
    private static final Pattern HALF =
            Pattern.compile(
                    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private Json() {}

    public static String write(Object value) {
        var json = JSON.writeValueAsString(value);
        if (json.contains(ESCAPED)) {
            json = NULL.matcher(json).replaceAll("$1");
        }
        return halved(json) ? HALF.matcher(json).replaceAll("\uFFFD") : json;
    }

    /** Nearly no text is: it is looked for faster than it is replaced. */
    private static boolean halved(String json) {
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                boolean pair =
                        i + 1 < json.length()
                                && Character.isSurrogatePair(json.charAt(i), json.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    public static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
