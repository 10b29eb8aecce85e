package cn.kehui.visitor.programme.web;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Json;
import cn.kehui.visitor.programme.EntrySession;
import cn.kehui.visitor.programme.ProgrammeEdition;
import cn.kehui.visitor.programme.ProgrammeEntry;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An activity as schema.org's Event, one for each session: what search engines read. */
final class EventData {
    private static final String SCHEMA = "https://schema.org/";

    private EventData() {}

    /** JSON that may stand in a page: nothing in it ends a script. */
    static String of(ProgrammeEntry entry, ProgrammeEdition edition, String root) {
        var events =
                entry.sessions().stream().map(one -> event(entry, one, edition, root)).toList();
        return Json.write(events)
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static Map<String, Object> event(
            ProgrammeEntry entry, EntrySession session, ProgrammeEdition edition, String root) {
        var event = new LinkedHashMap<String, Object>();
        event.put("@context", SCHEMA);
        event.put("@type", "Event");
        event.put("name", entry.text().title());
        event.put("description", entry.text().intro());
        event.put("url", root + EntryCard.href(entry));
        put(event, "startDate", moment(session.day(), session.from()));
        put(event, "endDate", moment(session.day(), session.to()));
        event.put(
                "eventStatus", SCHEMA + (entry.cancelled() ? "EventCancelled" : "EventScheduled"));
        event.put("eventAttendanceMode", SCHEMA + mode(session));
        event.put("location", places(session, edition.region(entry.who().region())));
        event.put(
                "organizer",
                Map.of(
                        "@type",
                        "Organization",
                        "name",
                        entry.who().lead().name(),
                        "url",
                        root + "/programme/institutions/" + entry.who().lead().id()));
        if (!entry.pictures().isEmpty()) {
            event.put(
                    "image",
                    entry.pictures().stream()
                            .map(one -> root + "/programme/pictures/" + one)
                            .toList());
        }
        put(event, "inLanguage", "zh-CN");
        return event;
    }

    private static String mode(EntrySession session) {
        if (session.venue() == null) {
            return "OnlineEventAttendanceMode";
        }
        return session.online() ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode";
    }

    private static List<Map<String, Object>> places(EntrySession session, String region) {
        var places = new java.util.ArrayList<Map<String, Object>>();
        var venue = session.venue();
        if (venue != null) {
            var place = new LinkedHashMap<String, Object>();
            place.put("@type", "Place");
            place.put("name", venue.name());
            place.put("address", region + " " + venue.name());
            var point = session.point();
            if (point != null) {
                place.put(
                        "geo",
                        Map.of(
                                "@type",
                                "GeoCoordinates",
                                "latitude",
                                point.latitude(),
                                "longitude",
                                point.longitude()));
            }
            places.add(place);
        }
        if (session.online()) {
            places.add(Map.of("@type", "VirtualLocation", "url", session.link()));
        }
        return places;
    }

    private static void put(Map<String, Object> event, String name, @Nullable String value) {
        if (value != null) {
            event.put(name, value);
        }
    }

    /** With its offset where the hour is known; else the day alone; null: no day. */
    private static @Nullable String moment(@Nullable LocalDate day, @Nullable LocalTime time) {
        if (day == null) {
            return null;
        }
        return time == null
                ? day.toString()
                : day.atTime(time).atZone(Beijing.ZONE).toOffsetDateTime().toString();
    }
}
