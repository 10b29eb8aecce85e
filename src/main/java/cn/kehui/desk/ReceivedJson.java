package cn.kehui.desk;

import cn.kehui.intake.Received;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was read of a file as JSON that a database keeps: without the two things that PostgreSQL's
 * jsonb has no place for.
 */
final class ReceivedJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern NULL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");
    private static final Pattern HALF =
            Pattern.compile(
                    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private ReceivedJson() {}

    static String write(Received received) {
        var json = NULL.matcher(JSON.writeValueAsString(received)).replaceAll("$1");
        return HALF.matcher(json).replaceAll("\uFFFD");
    }

    static Received read(String json) {
        return JSON.readValue(json, Received.class);
    }
}
