package cn.kehui.week.agenda.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.web.CalendarLines;
import cn.kehui.week.agenda.AgendaItem;
import java.time.Instant;
import java.util.List;

/** The days of a campaign as iCalendar, RFC 5545, for whichever calendar somebody lives in. */
final class DaysFile {
    private final CalendarLines lines = new CalendarLines();

    private DaysFile() {}

    static String of(Campaign campaign, List<AgendaItem> items, Instant now) {
        var file = new DaysFile();
        file.lines.line("BEGIN:VCALENDAR");
        file.lines.line("VERSION:2.0");
        file.lines.line("PRODID:-//Kehui//Agenda//ZH");
        file.lines.line("CALSCALE:GREGORIAN");
        file.lines.text("X-WR-CALNAME", campaign.title());
        items.forEach(one -> file.event(one, now));
        file.lines.line("END:VCALENDAR");
        return file.lines.toString();
    }

    private void event(AgendaItem one, Instant now) {
        lines.line("BEGIN:VEVENT");
        lines.line("UID:" + one.key() + "@kehui");
        lines.moment("DTSTAMP", now);
        lines.when(one.day(), one.from(), one.to());
        lines.text("SUMMARY", one.words());
        if (!one.more().isEmpty()) {
            lines.text("DESCRIPTION", one.more());
        }
        lines.line("END:VEVENT");
    }
}
