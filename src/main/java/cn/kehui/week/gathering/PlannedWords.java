package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Typed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An activity out of the facts that stand in a row, or in a filled form. */
final class PlannedWords {
    /** As the short intro takes. */
    private static final int SHORT = 100;

    /** As a name takes. */
    private static final int NAME = 60;

    private static final String ENDS = "。；;\n";

    private final Map<FactName, String> facts = new EnumMap<>(FactName.class);
    private final Map<String, String> words = new LinkedHashMap<>();
    private final List<Finding> said = new ArrayList<>();
    private final String unread;

    /**
     * @param unread what stands under a head that asks for nothing known; blank: nothing
     */
    private PlannedWords(Map<FactName, String> written, String unread) {
        this.unread = unread;
        written.forEach(
                (fact, typed) -> {
                    var tidy = Typed.tidy(typed);
                    if (!tidy.isBlank()) {
                        facts.put(fact, tidy);
                    }
                });
    }

    static ReadActivity of(Map<FactName, String> written, String unread, At at) {
        return new PlannedWords(written, unread).read(at);
    }

    /** Where it stands, and in which year. */
    record At(String place, int year) {}

    private ReadActivity read(At at) {
        title();
        intro();
        contact();
        facts.forEach(this::plain);
        if (!unread.isBlank()) {
            said.add(Finding.notes("title", "gathering.no-place", unread));
        }
        var sessions =
                PlannedSessions.of(
                        new PlannedSessions.Written(
                                fact(FactName.TIME),
                                fact(FactName.PLACE),
                                fact(FactName.TIME_PLACE),
                                fact(FactName.EXPECTED)),
                        at.year());
        said.addAll(sessions.said());
        return new ReadActivity(
                at.place(), Map.copyOf(words), sessions.sessions(), List.copyOf(said));
    }

    private String fact(FactName fact) {
        return facts.getOrDefault(fact, "");
    }

    /** Where no head asks for a name, the first sentence of what is planned is one. */
    private void title() {
        var title = fact(FactName.TITLE);
        if (title.isEmpty()) {
            var from =
                    Stream.of(FactName.INTRO, FactName.OPENING, FactName.EXHIBIT)
                            .map(this::fact)
                            .filter(one -> !one.isEmpty())
                            .findFirst()
                            .orElse("");
            title = first(from);
            if (!title.isEmpty()) {
                said.add(Finding.notes("title", "gathering.named-by", title));
            }
        }
        put("title", title.replace('\n', ' '));
    }

    private static String first(String words) {
        int end = 0;
        while (end < words.length() && ENDS.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, Math.min(end, NAME)).strip();
    }

    private void intro() {
        var intro = fact(FactName.INTRO);
        if (Typed.length(intro) > SHORT) {
            put("about", intro);
            said.add(Finding.notes("intro", "gathering.long-intro", SHORT));
        } else {
            put("intro", intro);
        }
    }

    private void contact() {
        var contact = fact(FactName.CONTACT);
        var person = fact(FactName.CONTACT_PERSON);
        var phone = fact(FactName.PHONE);
        put("contact", contact.isEmpty() ? (person + " " + phone).strip() : contact);
    }

    private void plain(FactName fact, String typed) {
        switch (fact) {
            case TITLE, INTRO, CONTACT, CONTACT_PERSON, PHONE -> {
                // read above
            }
            case TIME, PLACE, TIME_PLACE, EXPECTED -> {
                // of its sessions
            }
            case ORGANISERS, AUTHORITY, LEADER, FAX, MAIL, ADDRESS, POSTCODE -> named(fact, typed);
            case TIER, KIND, TOPICS, AUDIENCE, MEDIA, SAFETY -> named(fact, typed);
            case EXHIBIT, OPENING, IN_KIND, BUDGET -> named(fact, typed);
            case FUNDS_CENTRAL, FUNDS_PROVINCE, FUNDS_CITY, FUNDS_COUNTY -> named(fact, typed);
            case FUNDS_ENTERPRISE, FUNDS_OTHER -> named(fact, typed);
            case HOSTS, LEAD -> put("hosts", join(words.getOrDefault("hosts", ""), typed));
            case FILER -> said.add(Finding.notes("hosts", "gathering.filer", typed));
            case EVENTS, MEDIA_OUTLETS, MEDIA_REPORTS -> counted(fact, typed);
            case STAFF_FULLTIME, STAFF_SCIENTISTS, STAFF_VOLUNTEERS -> counted(fact, typed);
            case STAFF_OTHER, PUBLIC_ON_SITE, PUBLIC_ONLINE -> counted(fact, typed);
            case VENUES_OPEN, INSTITUTES_OPEN, UNIVERSITIES_OPEN -> counted(fact, typed);
        }
    }

    private void named(FactName fact, String typed) {
        put(fact.name().toLowerCase(Locale.ROOT), typed);
    }

    /** What is counted after it was held is nothing that is planned. */
    private void counted(FactName fact, String typed) {
        said.add(Finding.notes("title", "gathering.counted", fact.label(), typed));
    }

    private static String join(String one, String other) {
        return one.isEmpty() || one.equals(other) ? other : one + "、" + other;
    }

    private void put(String field, String typed) {
        if (!typed.isBlank()) {
            words.put(field, typed);
        }
    }
}
