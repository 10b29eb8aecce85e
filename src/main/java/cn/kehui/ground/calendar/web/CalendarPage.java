package cn.kehui.ground.calendar.web;

import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.calendar.YearSheet;
import java.util.List;

/**
 * The days off and make-up days of one year.
 *
 * @param years those that are known
 * @param source the notice; empty: nothing is known of {@code year}
 * @param said what has just been done; empty: nothing
 */
public record CalendarPage(
        Shell shell,
        int year,
        List<Year> years,
        String source,
        String whence,
        List<Holiday> holidays,
        Entry entry,
        String said) {

    public record Year(int year, String href, boolean here) {}

    /**
     * @param off the span of days, {@code count} how many they are
     * @param worked the days that are worked for it; empty: none
     */
    public record Holiday(String name, String off, int count, String worked) {}

    /**
     * A year being imported.
     *
     * @param problems what stands against it; {@code checked}: it was looked at
     * @param holidays what it would become
     * @param replaces of what is known already; empty: nothing
     */
    public record Entry(
            String year,
            String source,
            String text,
            boolean checked,
            List<Problem> problems,
            List<Problem> notes,
            List<Holiday> holidays,
            String replaces) {
        static final Entry NONE = new Entry("", "", "", false, List.of(), List.of(), List.of(), "");

        /** What was typed, and why nothing came of it. */
        static Entry of(YearSheet typed, List<Problem> problems) {
            return new Entry(
                    typed.year(),
                    typed.source(),
                    typed.text(),
                    false,
                    problems,
                    List.of(),
                    List.of(),
                    "");
        }

        public boolean keepable() {
            return checked && problems.isEmpty();
        }

        public boolean wrong(String at) {
            return problems.stream().anyMatch(problem -> problem.at().equals(at));
        }
    }

    /** {@code at}: the input it is about. */
    public record Problem(String at, String words) {}
}
