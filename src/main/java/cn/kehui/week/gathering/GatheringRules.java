package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.gathering.PlannedRow.Difference;
import cn.kehui.week.gathering.PlannedRow.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would become of a row of a table, beside the activity that stands. */
final class GatheringRules {
    private static final String BETWEEN = "[、，,；;\n]";

    private final ActivityForm asked;
    private final int year;
    private final String own;

    /**
     * @param year in which days are that are written without one
     * @param own who enters it
     */
    GatheringRules(ActivityForm asked, int year, String own) {
        this.asked = asked;
        this.year = year;
        this.own = own;
    }

    /**
     * @param there the activity of that name; null: there is none
     */
    PlannedRow.Typing plan(String key, ReadActivity read, @Nullable Activity there) {
        var said = new ArrayList<>(read.said());
        var words = typed(read, there, said);
        var differences = new ArrayList<Difference>();
        words.forEach((place, typed) -> differences.add(difference(place, typed, there)));
        var step = step(read, words, there);
        var row = new PlannedRow(key, read.place(), read.title(), step, differences, said);
        return new PlannedRow.Typing(row, words, there == null ? null : there.id());
    }

    private static Step step(
            ReadActivity read, Map<String, String> words, @Nullable Activity there) {
        if (read.title().isEmpty()) {
            return new Step.Nameless();
        }
        if (there == null) {
            return new Step.Enter();
        }
        if (words.isEmpty()) {
            return new Step.Nothing(there.id());
        }
        return there.stage().open()
                ? new Step.Change(there.id(), there.edited().version())
                : new Step.Shut(there.id(), there.stage().label());
    }

    /** Only what is not there already. */
    private Map<String, String> typed(
            ReadActivity read, @Nullable Activity there, List<Finding> said) {
        var words = new LinkedHashMap<String, String>();
        for (var field : asked.form().fields()) {
            var written = read.words().getOrDefault(field.id(), "");
            var typed = field.id().equals("hosts") ? without(written, own) : written;
            if (typed.isBlank() || there != null && field.id().equals(ActivityForm.TITLE)) {
                continue;
            }
            if (ActivityForm.ONLY.contains(field.id())
                    && !asked.choices(field.id()).contains(typed)) {
                said.add(Finding.notes(field.id(), "gathering.no-choice", field.label(), typed));
            } else if (there == null
                    || !asked.same(field, there.answers().at(field.id()), typed, year)) {
                words.put(field.id(), typed);
            }
        }
        var taken = new ArrayList<Integer>();
        int rows = there == null ? 0 : there.answers().rows().size();
        for (var session : read.sessions()) {
            int at = there == null ? -1 : at(session, there.answers().rows(), taken);
            int row = at < 0 ? rows++ : at;
            taken.add(row);
            session.forEach(
                    (field, typed) -> {
                        var place = new RowPlace(row, field).toString();
                        if (at < 0 || !same(place, there(there, row, field), typed)) {
                            words.put(place, typed);
                        }
                    });
        }
        return words;
    }

    private static String there(@Nullable Activity there, int row, String field) {
        return there == null ? "" : there.answers().rows().get(row).getOrDefault(field, "");
    }

    /** The session of that day and place, else of that day, else one that nobody has filled in. */
    private int at(
            Map<String, String> session, List<Map<String, String>> rows, List<Integer> taken) {
        int best = -1;
        int most = 0;
        for (int row = 0; row < rows.size(); row++) {
            int points = taken.contains(row) ? 0 : points(session, rows.get(row));
            if (points > most) {
                most = points;
                best = row;
            }
        }
        return best;
    }

    private int points(Map<String, String> one, Map<String, String> other) {
        if (other.values().stream().allMatch(String::isBlank)) {
            return 1;
        }
        if (!sameAt("day", one, other)) {
            return 0;
        }
        boolean place = sameAt("venue", one, other) && sameAt("link", one, other);
        boolean hour = sameAt("from", one, other);
        return 2 + (place ? 2 : 0) + (hour ? 1 : 0);
    }

    private static String at(Map<String, String> session, String field) {
        return session.getOrDefault(field, "");
    }

    private boolean sameAt(String field, Map<String, String> one, Map<String, String> other) {
        return same(new RowPlace(0, field).toString(), at(one, field), at(other, field));
    }

    private boolean same(String place, String one, String other) {
        return asked.same(asked.form().at(place).orElseThrow(), one, other, year);
    }

    /** Several names without one of them: a form names the unit that sends it, too. */
    private static String without(String names, String own) {
        var all = Arrays.stream(names.split(BETWEEN)).map(String::strip).toList();
        return all.stream().noneMatch(own::equals)
                ? names
                : all.stream()
                        .filter(one -> !one.equals(own) && !one.isEmpty())
                        .collect(Collectors.joining("、"));
    }

    private Difference difference(String place, String typed, @Nullable Activity there) {
        var before = there == null ? "" : there.answers().at(place);
        var cell = RowPlace.of(place);
        var label = asked.form().at(place).orElseThrow().label();
        return new Difference(cell == null ? 0 : cell.index() + 1, label, before, typed);
    }
}
