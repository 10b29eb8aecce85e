package cn.kehui.week.telling;

import cn.kehui.ground.base.Moments;
import cn.kehui.sheet.dictionary.FactName;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.form.Value;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.Session;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A fact of an activity in the words in which a form asks for it. */
final class TellingRules {
    /** The first digits that are long enough to be called. */
    private static final Pattern NUMBER = Pattern.compile("[+(（]?\\d[\\d\\-—–() （）]{4,}+");

    /** What stands between a name and a number. */
    private static final String BETWEEN = "，,、:：；; \t\n";

    private final Form record;
    private final Activity activity;
    private final List<Session> sessions;
    private final String filer;

    /**
     * @param filer who sends the form
     */
    TellingRules(Form record, Activity activity, List<Session> sessions, String filer) {
        this.filer = filer;
        this.record = record;
        this.activity = activity;
        this.sessions = sessions;
    }

    /** Empty: it is not known. */
    String told(FactName fact, Field asked) {
        return switch (fact) {
            case TITLE -> activity.title();
            case INTRO -> intro(asked.kind());
            case TIME, PLACE, TIME_PLACE -> joined(one -> session(fact, one));
            case FILER -> filer;
            case LEAD -> activity.lead().name();
            case HOSTS -> both(activity.lead().name(), typed("hosts")).replace("，", "、");
            case CONTACT_PERSON -> person();
            case PHONE -> phone();
            case ORGANISERS, AUTHORITY, LEADER, CONTACT -> named(fact, asked);
            case FAX, MAIL, ADDRESS, POSTCODE, TIER, KIND -> named(fact, asked);
            case TOPICS, AUDIENCE, MEDIA, SAFETY, EXHIBIT, OPENING -> named(fact, asked);
            case IN_KIND, BUDGET, FUNDS_CENTRAL, FUNDS_PROVINCE -> named(fact, asked);
            case FUNDS_CITY, FUNDS_COUNTY, FUNDS_ENTERPRISE, FUNDS_OTHER -> named(fact, asked);
            case EXPECTED -> expected();
            // of all that was held together
            case EVENTS, MEDIA_OUTLETS, MEDIA_REPORTS -> "";
            case STAFF_FULLTIME, STAFF_SCIENTISTS, STAFF_VOLUNTEERS, STAFF_OTHER -> "";
            case PUBLIC_ON_SITE, PUBLIC_ONLINE -> "";
            case VENUES_OPEN, INSTITUTES_OPEN, UNIVERSITIES_OPEN -> "";
            case LECTURE_EVENTS, LECTURE_ON_SITE, LECTURE_ONLINE -> "";
            case EXHIBITION_EVENTS, EXHIBITION_ON_SITE, EXHIBITION_ONLINE -> "";
            case CONTEST_EVENTS, CONTEST_ON_SITE, CONTEST_ONLINE -> "";
            case HOBBY_GROUP_ON_SITE, HOBBY_GROUP_ONLINE -> "";
            case CAMP_EVENTS, CAMP_ON_SITE, CAMP_ONLINE -> "";
            case TRAINING_EVENTS, TRAINING_ON_SITE, TRAINING_ONLINE -> "";
            case OPENING_ON_SITE, OPENING_ONLINE -> "";
            case WEEK_EVENTS, WEEK_ON_SITE, WEEK_ONLINE, MAJOR_EVENTS -> "";
        };
    }

    /** The question of the record that is called as the fact is. */
    static String field(FactName fact) {
        return fact.name().toLowerCase(Locale.ROOT);
    }

    /** Where a form leaves room for no more than a line the short one, else both. */
    private String intro(Kind kind) {
        var small = typed("intro");
        var large = typed("about");
        boolean room =
                !(kind instanceof Kind.Text(int most)) || most == 0 || Typed.length(large) <= most;
        return large.isEmpty() || !room ? small : large;
    }

    private String typed(String field) {
        return Typed.tidy(activity.answers().at(field));
    }

    private String joined(Function<Session, String> words) {
        return sessions.stream()
                .map(words)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String session(FactName fact, Session one) {
        var time = fact == FactName.PLACE ? "" : time(one);
        return fact == FactName.TIME ? time : both(time, place(one));
    }

    /** 5月24日9:00—11:30. */
    private static String time(Session one) {
        return one.day() == null ? "" : Moments.shortDay(one.day()) + one.hours();
    }

    private static String place(Session one) {
        return one.venue().isEmpty() ? one.link() : one.venue();
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "，" + other;
    }

    private String person() {
        var contact = typed("contact");
        var number = NUMBER.matcher(contact);
        var person = number.find() ? contact.substring(0, number.start()) : contact;
        int end = person.length();
        while (end > 0 && BETWEEN.indexOf(person.charAt(end - 1)) >= 0) {
            end--;
        }
        return person.substring(0, end);
    }

    private String phone() {
        var number = NUMBER.matcher(typed("contact"));
        return number.find() ? number.group().strip() : "";
    }

    /** Of all sessions; not known where one does not say. */
    private String expected() {
        boolean all =
                !sessions.isEmpty() && sessions.stream().allMatch(one -> one.expected() != null);
        return all
                ? Long.toString(
                        sessions.stream()
                                .map(Session::expected)
                                .filter(Objects::nonNull)
                                .mapToLong(Long::longValue)
                                .sum())
                : "";
    }

    /** Money that cannot be read is not known. */
    private String named(FactName fact, Field of) {
        var field = field(fact);
        var asked = of.kind();
        var question = record.field(field);
        if (!question.kind().sums()) {
            return typed(field);
        }
        var value = Reading.of(question, activity.answers().at(field)).value();
        return value instanceof Value.Yuan(long yuan) ? money(yuan, asked) : "";
    }

    /** As the form asks for it: where it names no unit, with one. */
    static String money(long yuan, Kind asked) {
        return asked instanceof Kind.Money ? Value.wan(yuan) + "万元" : Value.wan(yuan);
    }
}
