package cn.kehui.filing.submission.offer;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * What of the year before may stand again. Never a figure: it is no answer to this year's question;
 * and never what is about somebody under age.
 */
public final class PastRules {
    private PastRules() {}

    /** Whether last year's words are offered at their own cell. */
    public static boolean offered(Field field) {
        return !field.kind().sums() && !field.minor();
    }

    /** Whether they are taken over with others by one press: a day of last year is over. */
    public static boolean together(Field field) {
        return switch (field.kind()) {
            case Kind.Text _, Kind.Phone _, Kind.Mail _, Kind.Place _ -> offered(field);
            case Kind.Count _, Kind.Wan _, Kind.Money _, Kind.Period _, Kind.Pictures _ -> false;
        };
    }

    /**
     * The rows that were accepted; those of which nothing would be taken over are left out.
     *
     * @param form as it is now: what it no longer asks is gone
     */
    public static List<PastRow> rows(Form form, Answers last, String from) {
        var rows = new ArrayList<PastRow>();
        for (int row = 0; row < last.rows().size(); row++) {
            var cells = new ArrayList<PastRow.Cell>();
            var taken = new LinkedHashMap<String, String>();
            for (var field : form.rowFields()) {
                var words = last.typed(row, field);
                if (words.isBlank() || field.minor()) {
                    continue;
                }
                cells.add(new PastRow.Cell(field.label(), words, together(field)));
                if (together(field)) {
                    taken.put(field.id(), words);
                }
            }
            if (!taken.isEmpty()) {
                rows.add(new PastRow(row + 1, from, cells, taken));
            }
        }
        return List.copyOf(rows);
    }
}
