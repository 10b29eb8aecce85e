package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.web.CalendarLines;
import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import java.util.Collection;

/**
 * Activities as an iCalendar (RFC 5545), an event for each session: its id is the session's, so
 * that a calendar moves what it has instead of adding another.
 */
final class CalendarFeed {
    private final CalendarLines lines = new CalendarLines();
    private final ProgrammeEdition edition;
    private final String root;

    private CalendarFeed(ProgrammeEdition edition, String root) {
        this.edition = edition;
        this.root = root;
    }

    /**
     * How a calendar is called.
     *
     * @param bound what is not in it, in words; empty: all is
     */
    record About(String name, String bound) {}

    /**
     * @param root where the product is reached: https://…, without a slash
     */
    static String of(
            About about,
            Collection<ProgrammeEntry> entries,
            ProgrammeEdition edition,
            String root) {
        var feed = new CalendarFeed(edition, root);
        feed.lines.line("BEGIN:VCALENDAR");
        feed.lines.line("VERSION:2.0");
        feed.lines.line("PRODID:-//Kehui//Programme//ZH");
        feed.lines.line("METHOD:PUBLISH");
        feed.lines.text("X-WR-CALNAME", about.name());
        if (!about.bound().isEmpty()) {
            feed.lines.text("X-WR-CALDESC", about.bound());
        }
        entries.forEach(entry -> entry.sessions().forEach(one -> feed.event(entry, one)));
        feed.lines.line("END:VCALENDAR");
        return feed.lines.toString();
    }

    private void event(ProgrammeEntry entry, EntrySession session) {
        var day = session.day();
        if (day == null) {
            return; // a calendar has no place for it
        }
        lines.line("BEGIN:VEVENT");
        lines.line("UID:" + entry.id() + "-" + session.key() + "@kehui");
        lines.moment("DTSTAMP", entry.changedAt());
        lines.moment("LAST-MODIFIED", entry.changedAt());
        lines.when(day, session.from(), session.to());
        lines.text("SUMMARY", entry.text().title());
        lines.text("DESCRIPTION", entry.text().intro());
        var venue = session.venue();
        if (venue != null) {
            lines.text("LOCATION", edition.region(entry.who().region()) + " " + venue.name());
        }
        var point = session.point();
        if (point != null) {
            lines.line("GEO:" + point.latitude() + ";" + point.longitude());
        }
        lines.line("URL:" + root + EntryCard.href(entry));
        lines.line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        lines.line("END:VEVENT");
    }
}
