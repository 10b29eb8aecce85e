package cn.kehui.filing.chase.web;

import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.filing.chase.UnitProgress;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for in the list of progress, as sent; empty: whatever. Units stand in the order of
 * their codes, by name or by time; never by how much they report.
 */
record Sought(String words, String duty, String line, String kind, String state, String order) {
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
                ORDERS.contains(got.get(5)) ? got.get(5) : "");
    }

    /** Whether it is looked for, whatever its state. */
    boolean holds(UnitProgress one) {
        var owed = one.obligation();
        return (words.isEmpty() || owed.owes().name().contains(words))
                && (duty.isEmpty() || owed.duty().value().equals(duty))
                && (line.isEmpty() || owed.owes().line().name().equals(line))
                && (kind.isEmpty() || one.kind().name().equals(kind));
    }

    boolean stands(UnitProgress one) {
        return state.isEmpty() || one.obligation().state().stand().id().equals(state);
    }

    /** In the order in which it came, by the unit's name, or what happened last first. */
    List<UnitProgress> sorted(List<UnitProgress> all) {
        return switch (order) {
            case BY_NAME -> all.stream().sorted(byName()).toList();
            case BY_TIME ->
                    all.stream()
                            .sorted(Comparator.comparing(UnitProgress::changedAt).reversed())
                            .toList();
            default -> all;
        };
    }

    private static Comparator<UnitProgress> byName() {
        var chinese = Collator.getInstance(Locale.CHINA);
        return Comparator.comparing(one -> one.obligation().owes().name(), chinese);
    }

    /** The same in another state. */
    String href(String other) {
        var page = UriComponentsBuilder.fromPath("/progress");
        var sent = sent();
        sent.put("state", other);
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
