package cn.kehui.filing.review.web;

import cn.kehui.duty.inbox.Sieve;
import cn.kehui.duty.inbox.Slice.Order;
import cn.kehui.duty.obligation.ObligationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * To what the reviewer's list is narrowed: a duty's id, a kind's, words of a unit's name; empty:
 * not.
 *
 * @param after the last that was shown; null: it begins
 */
record Narrowed(String duty, String kind, String sought, @Nullable ObligationId after) {
    private static final int LONGEST = 100;

    static Narrowed of(Map<String, String> sent) {
        var sought = sent.getOrDefault("q", "").strip();
        var after = sent.getOrDefault("after", "");
        return new Narrowed(
                sent.getOrDefault("duty", ""),
                ReviewPart.of(sent.getOrDefault("show", "")).map(ReviewPart::id).orElse(""),
                sought.substring(0, Math.min(LONGEST, sought.length())),
                after.isEmpty() ? null : ObligationId.of(after));
    }

    /** Whether what is found stands in one list, page by page; else the first of each kind do. */
    boolean together() {
        return !kind.isEmpty() || !sought.isEmpty() || after != null;
    }

    Optional<ReviewPart> part() {
        return ReviewPart.of(kind);
    }

    /** Whatever duty and kind. */
    Sieve words() {
        return Sieve.ALL.of(new Sieve.Units(sought, "", ""));
    }

    Sieve sieve() {
        return words().of(duty).in(part().map(ReviewPart::states).orElse(Set.of()));
    }

    Order order() {
        return part().filter(one -> one == ReviewPart.WAITING).isPresent()
                ? Order.AGAIN
                : Order.CODE;
    }

    String href(String otherDuty, String otherKind) {
        return new Narrowed(otherDuty, otherKind, sought, null).href();
    }

    /** The same, of those after that one. */
    String after(ObligationId last) {
        return new Narrowed(duty, kind, sought, last).href();
    }

    /** The same from its beginning. */
    String first() {
        return new Narrowed(duty, kind, sought, null).href();
    }

    private String href() {
        var sent = new LinkedHashMap<String, String>();
        sent.put("duty", duty);
        sent.put("show", kind);
        sent.put("q", sought);
        sent.put("after", after == null ? "" : after.toString());
        sent.values().removeIf(String::isEmpty);
        var page = UriComponentsBuilder.fromPath("/reviews");
        sent.keySet().forEach(name -> page.queryParam(name, "{" + name + "}"));
        return page.encode().buildAndExpand(sent).toUriString();
    }
}
