package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sessions of one activity, by what is written of its times, places and people. */
final class PlannedSessions {
    private static final Pattern PARTS = Pattern.compile("[;；\n]");
    private static final Pattern PEOPLE =
            Pattern.compile("(?:约|预计|大约)?([0-9]{1,7})(?:余|多)?[人名]?(?:次|左右|以上)?");

    private final int year;
    private final List<Map<String, String>> sessions = new ArrayList<>();
    private final List<Finding> said = new ArrayList<>();

    private PlannedSessions(int year) {
        this.year = year;
    }

    /** What is written of them; blank: nothing is. */
    record Written(String time, String place, String timeAndPlace, String people) {}

    record Read(List<Map<String, String>> sessions, List<Finding> said) {}

    static Read of(Written written, int year) {
        var read = new PlannedSessions(year);
        read.times(written);
        read.people(written.people());
        return new Read(read.sessions, read.said);
    }

    private void times(Written written) {
        boolean both = written.time().isBlank();
        var times = parts(both ? written.timeAndPlace() : written.time());
        var places = parts(written.place());
        for (int i = 0; i < times.size(); i++) {
            var place =
                    places.size() == times.size()
                            ? places.get(i)
                            : written.place().replace('\n', ' ').strip();
            times(times.get(i), place, both);
        }
        if (times.isEmpty() && !written.place().isBlank()) {
            add("", written.place().strip(), new String[] {"", ""});
        }
    }

    private static List<String> parts(String written) {
        return PARTS.splitAsStream(written)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private void times(String time, String place, boolean both) {
        var planned = PlannedTime.of(time, year);
        said.addAll(planned.said());
        if (planned.days().isEmpty()) {
            unread(time, place, both);
            return;
        }
        var rest = planned.rest();
        if (!rest.isEmpty() && !both) {
            said.add(Finding.notes("day", "gathering.left-of-time", rest));
        }
        var at = place.isEmpty() && both ? rest : place;
        for (var day : planned.days()) {
            add(
                    day.getYear() == year ? Moments.shortDay(day) : day.toString(),
                    at,
                    new String[] {planned.from(), planned.to()});
        }
    }

    /** As it is written, so that a person puts it right. */
    private void unread(String time, String place, boolean both) {
        if (both && place.isEmpty()) {
            said.add(Finding.notes("day", "gathering.no-day", time));
            add("", time, new String[] {"", ""});
        } else {
            add(time, place, new String[] {"", ""});
            said.add(Finding.notes("day", "gathering.day-as-written", time));
        }
    }

    private void add(String day, String place, String[] hours) {
        var session = new LinkedHashMap<String, String>();
        put(session, "day", day);
        put(session, "from", hours[0]);
        put(session, "to", hours[1]);
        boolean link = place.startsWith("http://") || place.startsWith("https://");
        put(session, link ? "link" : "venue", place);
        if (!session.isEmpty() && !sessions.contains(session)) {
            sessions.add(session);
        }
    }

    private static void put(Map<String, String> session, String field, String words) {
        if (!words.isBlank()) {
            session.put(field, words);
        }
    }

    /** Of one session; of several together it belongs to none. */
    private void people(String written) {
        if (written.isBlank()) {
            return;
        }
        if (sessions.size() > 1) {
            said.add(Finding.notes("expected", "gathering.people-of-all", written.strip()));
            return;
        }
        if (sessions.isEmpty()) {
            sessions.add(new LinkedHashMap<>());
        }
        var number = PEOPLE.matcher(written.strip());
        sessions.getFirst().put("expected", number.matches() ? number.group(1) : written.strip());
    }
}
