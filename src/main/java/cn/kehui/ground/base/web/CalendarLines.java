package cn.kehui.ground.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Beijing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Lines of an iCalendar (RFC 5545): folded, their words escaped, moments in UTC. */
public final class CalendarLines {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line without its end, RFC 5545 3.1. */
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder(4096);

    /** A line as it stands; folded between characters, never within one. */
    public void line(String words) {
        int octets = 0;
        for (int c : words.codePoints().toArray()) {
            var letter = Character.toString(c);
            int size = letter.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
        }
        out.append("\r\n");
    }

    /** A property whose value is words, RFC 5545 3.3.11. */
    public void text(String name, String words) {
        line(
                name
                        + ":"
                        + words.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\r", "")
                                .replace("\n", "\\n"));
    }

    /** A property whose value is a moment. */
    public void moment(String name, Instant at) {
        line(name + ":" + UTC.format(at));
    }

    /**
     * When an event is, in Beijing. Without an hour it fills its day; without an end, or with one
     * that is not after its beginning, it is only a beginning.
     */
    public void when(LocalDate day, @Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(day));
            line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
            return;
        }
        moment("DTSTART", at(day, from));
        if (to != null && to.isAfter(from)) {
            moment("DTEND", at(day, to));
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(Beijing.ZONE).toInstant();
    }

    /** All lines, each with its end. */
    @Override
    public String toString() {
        return out.toString();
    }
}
