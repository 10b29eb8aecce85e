package cn.kehui.week.activity;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.RowPlace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One time at which an activity is held, as far as what was typed of it is understood.
 *
 * @param key of its own, for as long as it stands
 * @param day null: none was typed, or none that can be read
 * @param from null: no hour; {@code to} likewise
 * @param venue empty: it has none
 * @param link where it is seen online; empty: nowhere
 * @param expected people; null: nobody said
 * @param capacity people; null: nobody said
 */
public record Session(
        String key,
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        String venue,
        String link,
        @Nullable Long expected,
        @Nullable Long capacity) {
    static final String DAY = "day";
    static final String FROM = "from";
    static final String TO = "to";
    static final String VENUE = "venue";
    static final String LINK = "link";
    static final String EXPECTED = "expected";
    static final String CAPACITY = "capacity";
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("H:mm");
    private static final int HOUR = 60;
    private static final int DAY_ENDS = 24 * HOUR;
    private static final int MIDYEAR = 6;

    /** 9:00—11:30; empty: no hour is known. */
    public String hours() {
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to))
                .flatMap(Optional::stream)
                .map(HOURS::format)
                .collect(Collectors.joining("—"));
    }

    /** By what a person knows it: 5月24日 9:00—11:30 北宅小学; empty: none of it is known. */
    public String words() {
        var when = day == null ? hours() : Moments.shortDay(day) + " " + hours();
        return (when.strip() + " " + (venue.isEmpty() ? link : venue)).strip();
    }

    /** Whether it comes before another that is known to be later; false: nobody knows. */
    boolean before(Session other) {
        return day != null
                && other.day() != null
                && (day.isBefore(other.day())
                        || day.equals(other.day())
                                && from != null
                                && other.from() != null
                                && from.isBefore(other.from()));
    }

    /** Those of an activity, in their order. */
    static List<Session> of(Form form, Activity activity) {
        return of(form, activity.id(), activity.answers(), activity.rows());
    }

    /**
     * Those of an activity as its words stood once.
     *
     * @param keys of its sessions, in their order
     */
    public static List<Session> of(Form form, ActivityId id, Answers answers, List<String> keys) {
        int year = id.year();
        return IntStream.range(0, Math.min(keys.size(), answers.rows().size()))
                .mapToObj(row -> of(form, answers.rows().get(row), keys.get(row), year))
                .toList();
    }

    private static Session of(Form form, Map<String, String> typed, String key, int year) {
        return new Session(
                key,
                day(typed.getOrDefault(DAY, ""), year).orElse(null),
                time(typed.getOrDefault(FROM, "")).orElse(null),
                time(typed.getOrDefault(TO, "")).orElse(null),
                typed.getOrDefault(VENUE, "").strip(),
                typed.getOrDefault(LINK, "").strip(),
                number(form, EXPECTED, typed),
                number(form, CAPACITY, typed));
    }

    /** A day as people type it; without a year it is in that of the campaign. */
    static Optional<LocalDate> day(String typed, int year) {
        return TypedDay.near(typed, LocalDate.of(year, MIDYEAR, 1));
    }

    /** The end of a day is its last minute. */
    static Optional<LocalTime> time(String typed) {
        var minutes = TypedDay.hour(typed);
        return minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LocalTime.ofSecondOfDay(
                                (long) HOUR * Math.min(minutes.getAsInt(), DAY_ENDS - 1)));
    }

    private static @Nullable Long number(Form form, String field, Map<String, String> typed) {
        var question = form.at(new RowPlace(0, field).toString()).orElseThrow();
        var amount = Reading.of(question, typed.getOrDefault(field, "")).value().amount();
        return amount.isEmpty() ? null : Long.valueOf(amount.getAsLong());
    }
}
