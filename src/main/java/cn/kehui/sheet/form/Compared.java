package cn.kehui.sheet.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Two versions of a form's answers, side by side. Rows are known again by what stands first in
 * them, and only then by their place: a row moved up is no change.
 *
 * @param rows for each row of {@code after} the one it was before; −1: it is new
 */
public record Compared(Form form, Answers before, Answers after, List<Integer> rows) {
    private static final int NEW = -1;

    public Compared {
        rows = List.copyOf(rows);
    }

    public static Compared of(Form form, Answers before, Answers after) {
        return new Compared(
                form, before, after, form.rows().isEmpty() ? List.of() : rows(form, before, after));
    }

    private static List<Integer> rows(Form form, Answers before, Answers after) {
        var first = form.rowFields().getFirst();
        var known = new HashMap<String, Integer>();
        for (int row = 0; row < before.rows().size(); row++) {
            known.putIfAbsent(Twice.key(before.typed(row, first)), row);
        }
        var free = new HashSet<Integer>();
        for (int row = 0; row < before.rows().size(); row++) {
            free.add(row);
        }
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < after.rows().size(); row++) {
            var same = known.getOrDefault(Twice.key(after.typed(row, first)), NEW);
            rows.add(free.remove(same) ? same : NEW);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row) == NEW && free.remove(row)) {
                rows.set(row, row);
            }
        }
        return rows;
    }

    /** What stood at a place of {@code after} before, as typed; empty: nothing. */
    public String typedBefore(String place) {
        var row = RowPlace.of(place);
        if (row == null) {
            return before.at(place);
        }
        int was = row.index() < rows.size() ? rows.get(row.index()) : NEW;
        return was == NEW ? "" : before.at(new RowPlace(was, row.field()).toString());
    }

    /** Whether other words stand there than before; white space is no difference. */
    public boolean changed(String place) {
        return !Typed.tidy(typedBefore(place)).equals(Typed.tidy(after.at(place)));
    }

    /** Whether a row of {@code after} is new. */
    public boolean added(int row) {
        return rows.get(row) == NEW;
    }

    /** Rows that are no longer there, as they were counted before. */
    public List<Integer> removed() {
        var gone = new ArrayList<Integer>();
        var kept = new HashSet<>(rows);
        for (int row = 0; row < before.rows().size(); row++) {
            if (!kept.contains(row)) {
                gone.add(row);
            }
        }
        return gone;
    }
}
