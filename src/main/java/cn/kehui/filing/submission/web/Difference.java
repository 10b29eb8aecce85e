package cn.kehui.filing.submission.web;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Where two versions differ.
 *
 * @param place a field id or {@code rows[0].intro}
 * @param before as it was typed; empty: nothing was
 */
record Difference(String place, String before, String after) {

    /** Every place whose words differ: values first, then row by row. */
    static List<Difference> between(Answers before, Answers after) {
        var places = new TreeSet<>(before.values().keySet());
        places.addAll(after.values().keySet());
        var all = new ArrayList<>(places);
        int rows = Math.max(before.rows().size(), after.rows().size());
        for (int row = 0; row < rows; row++) {
            var cells = new TreeSet<String>();
            for (var answers : List.of(before, after)) {
                if (row < answers.rows().size()) {
                    cells.addAll(answers.rows().get(row).keySet());
                }
            }
            for (var cell : cells) {
                all.add(new RowPlace(row, cell).toString());
            }
        }
        return all.stream()
                .map(place -> new Difference(place, before.at(place), after.at(place)))
                .filter(one -> !one.before().strip().equals(one.after().strip()))
                .toList();
    }
}
