package cn.kehui.filing.submission;

import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.filing.submission.Filing.Change.Kind;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft beside a page of it: rows that came or went meanwhile, and what waits to be chosen. */
record Unseen(Draft draft, Draft.Shown shown, Form form) {

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        added(changes);
        gone(changes);
        waiting(changes);
        return changes;
    }

    private void added(List<Change> changes) {
        var keys = draft.hands().rows();
        for (int row = 0; row < keys.size(); row++) {
            var key = keys.get(row);
            var cells = draft.answers().rows().get(row);
            boolean known = shown.rows().contains(key) || shown.begun(key);
            if (!known && Rows.written(cells)) {
                var place = RowPlace.whole(row);
                changes.add(new Change(Kind.ROW_ADDED, place, first(cells), "", whose(key)));
            }
        }
    }

    private void gone(List<Change> changes) {
        var hands = draft.hands();
        var rows = shown.answers().rows();
        for (int row = 0; row < Math.min(rows.size(), shown.rows().size()); row++) {
            var key = shown.rows().get(row);
            if (!hands.rows().contains(key) && Rows.written(rows.get(row))) {
                var hand = hands.gone().get(key);
                changes.add(new Change(Kind.ROW_GONE, "rows", "", first(rows.get(row)), hand));
            }
        }
    }

    /** What waits anywhere is to be chosen first. */
    private void waiting(List<Change> changes) {
        var hands = draft.hands();
        hands.others()
                .forEach(
                        (key, others) -> {
                            var place = hands.place(key);
                            if (place != null) {
                                changes.add(
                                        new Change(
                                                Kind.CELL,
                                                place,
                                                draft.at(place),
                                                others.getLast().words(),
                                                hands.at(place)));
                            }
                        });
    }

    private @Nullable Hand whose(String row) {
        return draft.hands().cells().entrySet().stream()
                .filter(one -> one.getKey().startsWith(row + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** By what a person knows a row: the first that is written in it. */
    private String first(Map<String, String> cells) {
        return form.rowFields().stream()
                .map(field -> cells.getOrDefault(field.id(), ""))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
