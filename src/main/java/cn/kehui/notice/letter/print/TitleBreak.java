package cn.kehui.notice.letter.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a title in lines where its sense allows, in the shape of a trapezium or a lozenge (7.3.1).
 * The author's own line breaks are kept.
 */
final class TitleBreak {
    /** Characters of 2号 on a line. */
    static final int MOST = 20;

    private static final double LEAST = 4;
    private static final double ANOTHER_LINE = 4;
    private static final double HOURGLASS = 8;
    private static final double UNEVEN = 0.25;

    /** A longer title is cut where its lines are full: to try all ways would take too many. */
    private static final int MOST_LINES = 5;

    private final String title;
    private final double[] penalties;
    private List<Integer> best = List.of();
    private double lowest = Double.MAX_VALUE;

    private TitleBreak(String title) {
        this.title = title;
        this.penalties = TitleSense.penalties(title);
    }

    static List<String> lines(String title) {
        var tidy = title.strip();
        if (tidy.contains("\n")) {
            return tidy.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
        return Ems.of(tidy) <= MOST ? List.of(tidy) : new TitleBreak(tidy).broken();
    }

    private List<String> broken() {
        int least = (int) Math.ceil(Ems.of(title) / MOST);
        if (least > MOST_LINES) {
            return cut();
        }
        for (int lines = least; lines <= least + 1; lines++) {
            search(new ArrayList<>(), lines, (lines - least) * ANOTHER_LINE);
        }
        return best.isEmpty() ? cut() : at(best);
    }

    /** Tries every way to break what is left into so many lines. */
    private void search(List<Integer> breaks, int lines, double cost) {
        int from = breaks.isEmpty() ? 0 : breaks.getLast();
        if (lines == 1) {
            if (fits(from, title.length())) {
                keep(breaks, cost);
            }
            return;
        }
        for (int to = from + 1; to < title.length(); to++) {
            if (Ems.of(title.substring(from, to)) > MOST + 0.5) {
                return;
            }
            if (cost + penalties[to] < lowest && fits(from, to)) {
                breaks.add(to);
                search(breaks, lines - 1, cost + penalties[to]);
                breaks.removeLast();
            }
        }
    }

    private boolean fits(int from, int to) {
        double width = Ems.of(title.substring(from, to).strip());
        return width >= LEAST && width <= MOST;
    }

    private void keep(List<Integer> breaks, double cost) {
        var widths = at(breaks).stream().mapToDouble(Ems::of).toArray();
        double all = cost + shape(widths);
        if (all < lowest) {
            lowest = all;
            best = List.copyOf(breaks);
        }
    }

    private static double shape(double[] widths) {
        double cost = 0;
        for (int i = 1; i < widths.length; i++) {
            cost += UNEVEN * Math.abs(widths[i] - widths[i - 1]);
            boolean waist =
                    i + 1 < widths.length && widths[i] < widths[i - 1] && widths[i] < widths[i + 1];
            cost += waist ? HOURGLASS : 0;
        }
        return cost;
    }

    private List<String> at(List<Integer> breaks) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to : breaks) {
            lines.add(title.substring(from, to).strip());
            from = to;
        }
        lines.add(title.substring(from).strip());
        return List.copyOf(lines);
    }

    /** Without any sense to go by, full lines. */
    private List<String> cut() {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int to = 1; to <= title.length(); to++) {
            if (to == title.length() || Ems.of(title.substring(from, to + 1)) > MOST) {
                lines.add(title.substring(from, to).strip());
                from = to;
            }
        }
        return List.copyOf(lines);
    }
}
