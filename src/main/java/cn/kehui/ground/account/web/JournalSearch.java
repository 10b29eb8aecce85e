package cn.kehui.ground.account.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.JournalLookup;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.TypedDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for in the journal, as typed; a day that is none limits nothing.
 *
 * @param unit part of a unit's name: of who acted, or of whose thing it was
 * @param about one thing; empty: whatever
 */
record JournalSearch(
        String person, String unit, String act, String since, String until, String about) {
    private static final Instant ALWAYS = Instant.parse("3000-01-01T00:00:00Z");
    private static final int LONGEST = 200;

    /** What was typed; days as people write them, without a year near {@code today}. */
    static JournalSearch of(Map<String, String> typed, LocalDate today) {
        return new JournalSearch(
                text(typed, "person"),
                text(typed, "unit"),
                text(typed, "act"),
                TypedDay.kept(text(typed, "since"), today),
                TypedDay.kept(text(typed, "until"), today),
                text(typed, "about"));
    }

    private static String text(Map<String, String> typed, String name) {
        var text = typed.getOrDefault(name, "").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Both days included. Who is nobody is shown only at the top of the tree. */
    JournalLookup.Query query(Actor by, LineNames names) {
        return new JournalLookup.Query(
                by.unit().scope(),
                by.unit().parent() == null,
                person,
                act,
                day(since, 0, Instant.EPOCH),
                day(until, 1, ALWAYS),
                about(by, names));
    }

    private JournalLookup.About about(Actor by, LineNames names) {
        if (unit.isEmpty()) {
            return new JournalLookup.About(about, false, List.of(), List.of());
        }
        var units = names.units(by.unit().scope(), unit);
        return new JournalLookup.About(about, true, units, names.of(Set.copyOf(units)));
    }

    String older(long before) {
        return href(sent(), String.valueOf(before));
    }

    /** The same lines of one person, one unit, or about one thing; nothing else is looked for. */
    static String only(String name, String words) {
        return href(Map.of(name, words), "");
    }

    private Map<String, String> sent() {
        var sent = new LinkedHashMap<String, String>();
        sent.put("person", person);
        sent.put("unit", unit);
        sent.put("act", act);
        sent.put("since", since);
        sent.put("until", until);
        sent.put("about", about);
        return sent;
    }

    private static String href(Map<String, String> sent, String before) {
        var all = new LinkedHashMap<>(sent);
        all.put("before", before);
        all.values().removeIf(String::isEmpty);
        var page = UriComponentsBuilder.fromPath("/journal");
        all.keySet().forEach(name -> page.queryParam(name, "{" + name + "}"));
        return page.encode().buildAndExpand(all).toUriString();
    }

    private static Instant day(String typed, int later, Instant otherwise) {
        return TypedDay.of(typed)
                .map(day -> day.plusDays(later).atStartOfDay(Beijing.ZONE).toInstant())
                .orElse(otherwise);
    }
}
