package cn.kehui.visitor.programme.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.base.Beijing;
import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/**
 * Activities as an iCalendar (RFC 5545), an event for each session: its id is the session's, so
 * that a calendar moves what it has instead of adding another.
 */
final class CalendarFeed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line, without its end. */
    private static final int LINE = 75;

    private final StringBuilder out = new StringBuilder(4096);
    private final ProgrammeEdition edition;
    private final String root;

    private CalendarFeed(ProgrammeEdition edition, String root) {
        this.edition = edition;
        this.root = root;
    }

    /**
     * @param root where the product is reached: https://…, without a slash
     */
    static String of(
            String name,
            Collection<ProgrammeEntry> entries,
            ProgrammeEdition edition,
            String root) {
        var feed = new CalendarFeed(edition, root);
        feed.line("BEGIN:VCALENDAR");
        feed.line("VERSION:2.0");
        feed.line("PRODID:-//Kehui//Programme//ZH");
        feed.line("METHOD:PUBLISH");
        feed.text("X-WR-CALNAME", name);
        entries.forEach(entry -> entry.sessions().forEach(one -> feed.event(entry, one)));
        feed.line("END:VCALENDAR");
        return feed.out.toString();
    }

    private void event(ProgrammeEntry entry, EntrySession session) {
        var day = session.day();
        if (day == null) {
            return; // a calendar has no place for it
        }
        line("BEGIN:VEVENT");
        line("UID:" + entry.id() + "-" + session.key() + "@kehui");
        line("DTSTAMP:" + UTC.format(entry.changedAt()));
        line("LAST-MODIFIED:" + UTC.format(entry.changedAt()));
        when(day, session);
        text("SUMMARY", entry.text().title());
        text("DESCRIPTION", entry.text().intro());
        if (session.venue() != null) {
            text("LOCATION", edition.region(entry.who().region()) + " " + session.venue().name());
        }
        var point = session.point();
        if (point != null) {
            line("GEO:" + point.latitude() + ";" + point.longitude());
        }
        line("URL:" + root + EntryCard.href(entry));
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("END:VEVENT");
    }

    /** Without an hour it fills its day; with a beginning alone it has no length. */
    private void when(LocalDate day, EntrySession session) {
        if (session.from() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(day));
            return;
        }
        line("DTSTART:" + UTC.format(moment(day, session.from())));
        if (session.to() != null && session.to().isAfter(session.from())) {
            line("DTEND:" + UTC.format(moment(day, session.to())));
        }
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return LocalDateTime.of(day, time).atZone(Beijing.ZONE).toInstant();
    }

    private void text(String name, String words) {
        line(
                name
                        + ":"
                        + words.replace("\\", "\\\\")
                                .replace(";", "\\;")
                                .replace(",", "\\,")
                                .replace("\r", "")
                                .replace("\n", "\\n"));
    }

    /** Folded between characters, never within one. */
    private void line(String words) {
        int octets = 0;
        for (int c : words.codePoints().toArray()) {
            var letter = Character.toString(c);
            int size = letter.getBytes(UTF_8).length;
            if (octets + size > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(letter);
            octets += size;
        }
        out.append("\r\n");
    }
}
