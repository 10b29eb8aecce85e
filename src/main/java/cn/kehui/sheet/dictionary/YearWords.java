package cn.kehui.sheet.dictionary;

import cn.kehui.ground.base.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/** In which words an activity says of which row of a year it is: {@code dictionary/year.yaml}. */
final class YearWords {
    static final List<String> WEEK;
    static final int MAJOR_FROM;

    private static final String FILE = "/dictionary/year.yaml";
    private static final Map<String, YearRow> ROWS = new HashMap<>();

    /** What stands between two forms. */
    private static final String BETWEEN = "、，,；;/／\n";

    static {
        var map = load();
        WEEK = map.texts(YearRow.WEEK.name());
        MAJOR_FROM = map.limit(YearRow.MAJOR.name());
        Arrays.stream(YearRow.values()).filter(YearRow::form).forEach(row -> words(map, row));
    }

    private YearWords() {}

    private static YamlMap load() {
        try (var in = YearWords.class.getResourceAsStream(FILE)) {
            var map = YamlMap.read(FILE, in);
            map.done(
                    Arrays.stream(YearRow.values())
                            .filter(row -> !row.rest() && row != YearRow.ALL)
                            .map(Enum::name)
                            .toArray(String[]::new));
            return map;
        } catch (IOException e) {
            throw new UncheckedIOException("the rows of a year cannot be read", e);
        }
    }

    private static void words(YamlMap map, YearRow row) {
        for (var words : map.texts(row.name())) {
            var other = ROWS.put(DictionaryWords.plain(words), row);
            if (other != null && other != row) {
                throw map.wrong(row.name(), "has words of " + other + ": " + words);
            }
        }
    }

    static YearRow row(String form) {
        var whole = DictionaryWords.plain(form);
        if (whole.isEmpty()) {
            return YearRow.UNSAID;
        }
        var row = ROWS.get(whole);
        return row == null ? each(form) : row;
    }

    private static YearRow each(String form) {
        var rows = new StringTokenizer(form, BETWEEN).asIterator();
        YearRow found = null;
        while (rows.hasNext()) {
            var row =
                    ROWS.getOrDefault(DictionaryWords.plain(rows.next().toString()), YearRow.OTHER);
            if (found != null && found != row) {
                return YearRow.SEVERAL;
            }
            found = row;
        }
        return found == null ? YearRow.UNSAID : found;
    }
}
