package cn.kehui.ground.account.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Journal;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.TypedDay;
import java.time.Instant;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for in the journal, as typed; a day that is none limits nothing. */
record JournalSearch(String person, String act, String since, String until) {
    private static final Instant ALWAYS = Instant.parse("3000-01-01T00:00:00Z");

    static JournalSearch of(Map<String, String> typed) {
        return new JournalSearch(
                typed.getOrDefault("person", "").strip(),
                typed.getOrDefault("act", "").strip(),
                typed.getOrDefault("since", "").strip(),
                typed.getOrDefault("until", "").strip());
    }

    /** Both days included. Who is nobody is shown only at the top of the tree. */
    Journal.Query query(Actor by) {
        return new Journal.Query(
                by.unit().scope(),
                by.unit().parent() == null,
                person,
                act,
                day(since, 0, Instant.EPOCH),
                day(until, 1, ALWAYS));
    }

    String older(long before) {
        return UriComponentsBuilder.fromPath("/journal")
                .queryParam("person", "{person}")
                .queryParam("act", "{act}")
                .queryParam("since", "{since}")
                .queryParam("until", "{until}")
                .queryParam("before", before)
                .encode()
                .buildAndExpand(person, act, since, until)
                .toUriString();
    }

    private static Instant day(String typed, int later, Instant otherwise) {
        return TypedDay.of(typed)
                .map(day -> day.plusDays(later).atStartOfDay(Beijing.ZONE).toInstant())
                .orElse(otherwise);
    }
}
