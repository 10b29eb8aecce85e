package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of a draft of which other units write rows.
 *
 * @param form null: documents only
 */
record CofiledChange(Obligation of, @Nullable Form form, Draft before, Draft after) {

    /** Which cells {@code hand} changed that a unit had written in rows that it was given. */
    Map<Cofiling.Assigned, String> words(List<Cofiling.Assigned> given, Hand hand) {
        var changed = new LinkedHashMap<Cofiling.Assigned, String>();
        if (form != null && !given.isEmpty()) {
            for (var cell : after.hands().cells().entrySet()) {
                var place = after.hands().place(cell.getKey());
                if (cell.getValue().equals(hand) && place != null) {
                    given.stream()
                            .filter(one -> wrote(one, cell.getKey(), place, hand))
                            .forEach(
                                    one ->
                                            changed.merge(
                                                    one,
                                                    PlaceWords.of(form, place),
                                                    (a, b) -> a + "、" + b));
                }
            }
        }
        return changed;
    }

    /** Whether the unit had written there, and another writes now. */
    private boolean wrote(Cofiling.Assigned one, String key, String place, Hand now) {
        var was = before.hands().cells().get(key);
        var rows = after.hands().rows();
        return was != null
                && was.wroteFor(one.unit(), one.name())
                && !now.wroteFor(one.unit(), one.name())
                && form != null
                && one.part().equals(RowGroup.at(form, place, rows));
    }

    /** What was given in rows that are there no more. */
    List<Cofiling.Assigned> gone(List<Cofiling.Assigned> given) {
        return given.stream()
                .filter(one -> RowGroup.rows(List.of(one.part())).stream().anyMatch(this::gone))
                .toList();
    }

    private boolean gone(String row) {
        return before.hands().rows().contains(row) && !after.hands().rows().contains(row);
    }
}
