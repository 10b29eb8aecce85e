package cn.kehui.filing.chase.web;

import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State.Stand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for in the list of progress, as sent; empty: whatever. Units stand in the order of
 * their codes, by name or by time; never by how much they report.
 *
 * @param after the last that was shown; null: it begins
 */
record Sought(
        String words,
        String duty,
        String line,
        String kind,
        String state,
        String order,
        @Nullable ObligationId after) {
    private static final String AFTER = "after";
    static final String BY_NAME = "name";
    static final String BY_TIME = "time";
    static final List<String> ORDERS = List.of("", BY_NAME, BY_TIME);
    private static final List<String> NAMES = List.of("q", "duty", "line", "kind", "state", "sort");
    private static final int LONGEST = 100;

    static Sought of(Map<String, String> sent) {
        var got = NAMES.stream().map(name -> sent.getOrDefault(name, "").strip()).toList();
        return new Sought(
                got.get(0).substring(0, Math.min(LONGEST, got.get(0).length())),
                got.get(1),
                got.get(2),
                got.get(3),
                Stand.named(got.get(4)).map(Stand::id).orElse(""),
                ORDERS.contains(got.get(5)) ? got.get(5) : "",
                sent.getOrDefault(AFTER, "").isEmpty() ? null : ObligationId.of(sent.get(AFTER)));
    }

    /** Whatever its state. */
    Sieve sieve() {
        return Sieve.ALL.of(new Sieve.Units(words, line, kind)).of(duty);
    }

    Sieve inState() {
        return sieve().in(Stand.named(state).map(Stand::states).orElse(Set.of()));
    }

    /** In the order of codes, of the units' names, or what happened last first. */
    Slice.Order by() {
        return switch (order) {
            case BY_NAME -> Slice.Order.NAME;
            case BY_TIME -> Slice.Order.TIME;
            default -> Slice.Order.CODE;
        };
    }

    /** The same from its beginning. */
    String first() {
        return href(state);
    }

    /** The same, of those after that one. */
    String after(ObligationId last) {
        var sent = sent();
        sent.put(AFTER, last.toString());
        return href(sent);
    }

    /** The same in another state. */
    String href(String other) {
        var sent = sent();
        sent.put("state", other);
        return href(sent);
    }

    private static String href(Map<String, String> sent) {
        var page = UriComponentsBuilder.fromPath("/progress");
        sent.values().removeIf(String::isEmpty);
        sent.keySet().forEach(name -> page.queryParam(name, "{" + name + "}"));
        return page.encode().buildAndExpand(sent).toUriString();
    }

    private Map<String, String> sent() {
        var sent = new LinkedHashMap<String, String>();
        var all = List.of(words, duty, line, kind, state, order);
        for (int at = 0; at < NAMES.size(); at++) {
            sent.put(NAMES.get(at), all.get(at));
        }
        return sent;
    }
}
