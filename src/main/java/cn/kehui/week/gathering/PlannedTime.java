package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something is held, as people write it: 5月17日—19日 9:00—11:30, 5月17日、18日上午, 2025-05-17.
 *
 * @param days each day of it, in order; empty: none is understood
 * @param from as it is written; empty: no hour; {@code to} likewise
 * @param rest what stands behind, such as a place
 * @param said what was not understood
 */
record PlannedTime(List<LocalDate> days, String from, String to, String rest, List<Finding> said) {
    /** A longer span is kept as it is written: it is no series of sessions. */
    static final int MOST_DAYS = 16;

    private static final String WEEKDAY = "(?:[ ]?[(]?(?:星期|周|礼拜)[一二三四五六日天末][)]?)?";
    private static final Pattern DAY =
            Pattern.compile(
                    "(?:([0-9]{4})[-/.年][ ]?)?([0-9]{1,2})[-/.月][ ]?([0-9]{1,2})(?:[日号]|(?![0-9:]))"
                            + WEEKDAY);
    private static final Pattern DAY_ALONE = Pattern.compile("([0-9]{1,2})[日号]" + WEEKDAY);
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?:上午|下午|晚上|晚|中午|早上)?[ ]?[0-9]{1,2}[ ]?(?::[ ]?[0-9]{2}|[点时](?:[0-9]{1,2}分|半|整)?)");
    private static final Pattern PART = Pattern.compile("全天|上午|下午|晚上|中午|早上");
    private static final Pattern SPAN = Pattern.compile("[ ]?(?:-{1,2}|—{1,2}|–|~|至|到)[ ]?");
    private static final Pattern BETWEEN =
            Pattern.compile("[ ,，、:：]{0,4}(?:每天|每日|起)?[ ,，、:：]{0,4}");

    static PlannedTime of(String written, int year) {
        return new Scan(Normalizer.normalize(written, Normalizer.Form.NFKC).strip(), year).read();
    }

    /** One reading, from left to right. */
    private static final class Scan {
        private final String words;
        private final int year;
        private final List<LocalDate> days = new ArrayList<>();
        private final List<Finding> said = new ArrayList<>();
        private String from = "";
        private String to = "";
        private int at;
        private @Nullable LocalDate last;

        Scan(String words, int year) {
            this.words = words;
            this.year = year;
        }

        PlannedTime read() {
            boolean more = true;
            while (more) {
                int before = at;
                boolean span = last != null && past(SPAN);
                if (!span) {
                    past(BETWEEN);
                }
                more = day(span) || hour(span) || part();
                if (!more) {
                    at = before;
                }
            }
            return new PlannedTime(List.copyOf(days), from, to, rest(), List.copyOf(said));
        }

        private boolean day(boolean span) {
            var whole = looking(DAY);
            var alone = whole == null && last != null ? looking(DAY_ALONE) : null;
            var found = whole == null ? alone : whole;
            if (found == null) {
                return false;
            }
            var day = whole == null ? date(last, found) : date(found);
            if (day == null) {
                return false;
            }
            at = found.end();
            if (span && from.isEmpty()) {
                until(day);
            } else {
                days.add(day);
            }
            last = day;
            return true;
        }

        private @Nullable LocalDate date(Matcher found) {
            int in = found.group(1) == null ? year : Integer.parseInt(found.group(1));
            return date(in, found.group(2), found.group(3));
        }

        private static @Nullable LocalDate date(@Nullable LocalDate before, Matcher found) {
            return before == null
                    ? null
                    : date(
                            before.getYear(),
                            String.valueOf(before.getMonthValue()),
                            found.group(1));
        }

        private static @Nullable LocalDate date(int year, String month, String day) {
            try {
                return LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
            } catch (DateTimeException e) {
                return null;
            }
        }

        private void until(LocalDate end) {
            var begin = days.getLast();
            if (end.isBefore(begin) || begin.plusDays(MOST_DAYS - 1L).isBefore(end)) {
                days.clear();
                said.add(Finding.notes("day", "gathering.long-span", words));
                return;
            }
            begin.plusDays(1).datesUntil(end.plusDays(1)).forEach(days::add);
        }

        private boolean hour(boolean span) {
            var found = last == null ? null : looking(HOUR);
            if (found == null) {
                return false;
            }
            at = found.end();
            var hour = found.group().replace(" ", "");
            if (from.isEmpty()) {
                from = hour;
            } else if (span && to.isEmpty()) {
                to = hour;
            } else {
                said.add(Finding.notes("day", "gathering.more-hours", hour));
            }
            return true;
        }

        /** A part of a day without an hour. */
        private boolean part() {
            var found = last == null ? null : looking(PART);
            if (found == null) {
                return false;
            }
            at = found.end();
            if (!found.group().equals("全天")) {
                said.add(Finding.notes("day", "gathering.no-hour", found.group()));
            }
            return true;
        }

        private String rest() {
            var rest = words.substring(at);
            int begin = 0;
            while (begin < rest.length() && " ,，、:：;；".indexOf(rest.charAt(begin)) >= 0) {
                begin++;
            }
            return rest.substring(begin).strip();
        }

        private boolean past(Pattern pattern) {
            var found = looking(pattern);
            if (found == null || found.end() == at) {
                return false;
            }
            at = found.end();
            return true;
        }

        private @Nullable Matcher looking(Pattern pattern) {
            var matcher = pattern.matcher(words).region(at, words.length());
            return matcher.lookingAt() ? matcher : null;
        }
    }
}
