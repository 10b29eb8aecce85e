package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.visitor.booking.OfferRule;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of an offer as they stand in the fields of a form. */
final class OfferTyped {
    private static final int LONGEST = 2_000;
    private static final int MOST_PLACES = 1_000_000;
    private static final int MOST_DAYS = 366;
    private static final int MOST_PARTY = 500;

    private final Map<String, String> fields;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    OfferTyped(Map<String, String> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    /** What there is before anybody has said anything: what most hosts say. */
    static Map<String, String> usual(@Nullable Long capacity) {
        var usual = new HashMap<String, String>();
        usual.put("capacity", capacity == null ? "" : capacity.toString());
        usual.put("most", "5");
        usual.put("lead", "1");
        usual.put("hours", "24");
        usual.put("keep", "30");
        usual.put("waits", "1");
        usual.put("version", "0");
        return usual;
    }

    static Map<String, String> of(OfferRule rule) {
        var fields = new HashMap<String, String>();
        fields.put("capacity", "" + rule.capacity());
        fields.put("opens", Moments.dated(rule.opensAt()));
        fields.put("lead", "" + rule.lead().days());
        fields.put("working", rule.lead().working() ? "1" : "");
        fields.put("most", "" + rule.most());
        fields.put("approves", rule.approves() ? "1" : "");
        fields.put("waits", rule.waits().list() ? "1" : "");
        fields.put("hours", "" + rule.waits().hours());
        fields.put("keep", "" + rule.kept().days());
        fields.put("rules", rule.groundRules());
        fields.put("paused", rule.kept().paused() ? "1" : "");
        fields.put("version", "" + rule.kept().version());
        return fields;
    }

    /** What is wrong with them, once they were asked for. */
    List<Finding> findings() {
        return findings;
    }

    OfferRule rule(Instant now) {
        var rules = words("rules");
        if (rules.length() > LONGEST) {
            findings.add(Finding.stops("rules", "booking.long", LONGEST));
        }
        return new OfferRule(
                number("capacity", 1, MOST_PLACES),
                opens(now),
                new OfferRule.Lead(number("lead", 0, MOST_DAYS), ticked("working")),
                number("most", 1, MOST_PARTY),
                ticked("approves"),
                new OfferRule.Waits(ticked("waits"), number("hours", 1, MOST_DAYS)),
                rules,
                new OfferRule.Kept(
                        number("keep", 0, MOST_DAYS),
                        ticked("paused"),
                        Long.parseLong(
                                words("version").matches("[0-9]{1,9}") ? words("version") : "0")));
    }

    /** 6月1日8点, or a day alone, which begins at midnight; nothing: at once. */
    private Instant opens(Instant now) {
        var typed = words("opens");
        if (typed.isEmpty()) {
            return now;
        }
        var day = TypedDay.near(typed, today);
        if (day.isPresent()) {
            return day.get().atStartOfDay(Beijing.ZONE).toInstant();
        }
        var moment = TypedDay.end(typed.replaceFirst("([日号0-9]) +(?=[0-9])", "$1T"), today);
        if (moment.isEmpty()) {
            findings.add(Finding.stops("opens", "booking.unread", typed));
        }
        return moment.orElse(now);
    }

    private int number(String field, int least, int most) {
        var plain = Normalizer.normalize(words(field), Normalizer.Form.NFKC);
        boolean digits = plain.matches("[0-9]{1,7}");
        int number = digits ? Integer.parseInt(plain) : -1;
        if (number < least || number > most) {
            findings.add(Finding.stops(field, "booking.number", least, most));
            return least;
        }
        return number;
    }

    private boolean ticked(String field) {
        return !words(field).isEmpty();
    }

    private String words(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
