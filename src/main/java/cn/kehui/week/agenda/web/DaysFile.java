package cn.kehui.week.agenda.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Beijing;
import cn.kehui.week.agenda.AgendaItem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** The days of a campaign as iCalendar, RFC 5545, for whichever calendar somebody lives in. */
final class DaysFile {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets of a line, RFC 5545 3.1. */
    private static final int LONGEST = 75;

    private final StringBuilder out = new StringBuilder();

    private DaysFile() {}

    static String of(Campaign campaign, List<AgendaItem> items, Instant now) {
        var file = new DaysFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Kehui//Agenda//ZH");
        file.line("CALSCALE:GREGORIAN");
        file.line("X-WR-CALNAME:" + text(campaign.title()));
        items.forEach(one -> file.event(one, now));
        file.line("END:VCALENDAR");
        return file.out.toString();
    }

    private void event(AgendaItem one, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + one.key() + "@kehui");
        line("DTSTAMP:" + MOMENT.format(now));
        when(one);
        line("SUMMARY:" + text(one.words()));
        if (!one.more().isEmpty()) {
            line("DESCRIPTION:" + text(one.more()));
        }
        line("END:VEVENT");
    }

    /** One without an hour lasts its day; one without an end is only a beginning. */
    private void when(AgendaItem one) {
        var from = one.from();
        if (from == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(one.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(one.day().plusDays(1)));
            return;
        }
        line("DTSTART:" + at(one.day(), from));
        var to = one.to();
        if (to != null && to.isAfter(from)) {
            line("DTEND:" + at(one.day(), to));
        }
    }

    private static String at(LocalDate day, LocalTime time) {
        return MOMENT.format(LocalDateTime.of(day, time).atZone(Beijing.ZONE));
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** Folded between characters, never within one. */
    private void line(String words) {
        int octets = 0;
        for (int i = 0; i < words.length(); ) {
            int next = i + Character.charCount(words.codePointAt(i));
            var one = words.substring(i, next);
            int size = one.getBytes(UTF_8).length;
            if (octets + size > LONGEST) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(one);
            octets += size;
            i = next;
        }
        out.append("\r\n");
    }
}
