package cn.kehui.duty.campaign;

import cn.kehui.ground.base.YamlMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Pattern;

/**
 * Reads when a duty is due, and holds the words against the instant: a slip of the pen in either
 * stops the start.
 */
final class DeadlineYaml {
    /** 6月18日前, 5月7日12点前; spaces as notices have them. */
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2}) ?月 ?(\\d{1,2}) ?日(?: ?(\\d{1,2}) ?[点时])?");

    private DeadlineYaml() {}

    /**
     * @param duty with {@code deadline: {words: 6月18日前, closes: 2025-06-18}}, or a time such as
     *     {@code 2025-05-07T12:00}; without {@code closes} it is a rolling one. {@code confirmed}:
     *     a person held the words against the instant
     */
    static Deadline read(YamlMap duty, int year) {
        if (!duty.has("deadline")) {
            return Deadline.NONE;
        }
        var map = duty.map("deadline");
        map.done("words", "closes", "confirmed");
        var words = map.text("words");
        boolean confirmed = map.yes("confirmed", false);
        if (!map.has("closes")) {
            return confirmed || dated(words, year).isEmpty()
                    ? new Deadline(words, null)
                    : wrong(map, "is missing, though the words name a day");
        }
        var closes = map.text("closes");
        if (!confirmed && !dated(words, year).equals(closes)) {
            return wrong(
                    map, "says " + closes + ", the words say " + dated(words, year) + ": " + words);
        }
        return new Deadline(
                words,
                closes.contains("T")
                        ? Deadline.at(map.as("closes", LocalDateTime::parse))
                        : Deadline.endOf(map.as("closes", LocalDate::parse)));
    }

    /** The day or time that the words name, as ISO 8601 writes it; empty: none. */
    private static String dated(String words, int year) {
        var found = WORDS.matcher(words);
        if (!found.find()) {
            return "";
        }
        var day =
                "%04d-%02d-%02d"
                        .formatted(
                                year,
                                Integer.parseInt(found.group(1)),
                                Integer.parseInt(found.group(2)));
        return found.group(3) == null
                ? day
                : day + "T%02d:00".formatted(Integer.parseInt(found.group(3)));
    }

    private static Deadline wrong(YamlMap map, String what) {
        throw map.wrong("closes", what);
    }
}
