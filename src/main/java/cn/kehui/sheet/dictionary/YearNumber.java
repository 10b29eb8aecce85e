package cn.kehui.sheet.dictionary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A number of a year: of which row of 科普统计, and what it counts there.
 *
 * @param fact events, times that somebody came, or money
 */
public record YearNumber(YearRow row, FactName fact) {
    private static final Map<String, FactName> ENDS =
            Map.of(
                    "_EVENTS", FactName.EVENTS,
                    "_ON_SITE", FactName.PUBLIC_ON_SITE,
                    "_ONLINE", FactName.PUBLIC_ONLINE);

    /** Which number of a year a form asks for; empty: it asks for none. */
    public static Optional<YearNumber> of(FactName asked) {
        return Arrays.stream(YearRow.values())
                .filter(row -> asked.name().startsWith(row.name() + "_"))
                .flatMap(
                        row ->
                                Optional.ofNullable(ENDS.get(end(asked, row)))
                                        .map(fact -> new YearNumber(row, fact))
                                        .stream())
                .findFirst();
    }

    private static String end(FactName asked, YearRow row) {
        return asked.name().substring(row.name().length());
    }
}
