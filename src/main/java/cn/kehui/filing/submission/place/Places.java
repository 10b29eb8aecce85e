package cn.kehui.filing.submission.place;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;

/**
 * Where something can be written in a form: its questions, the names behind its counts, the cells
 * of its rows.
 *
 * @param form whose places
 */
public record Places(Form form) {
    /** More rows than anybody writes by hand; whoever has more sends a file. */
    public static final int MOST_ROWS = 500;

    /** Whether the names behind a count may be written, too. */
    public static boolean named(Field field) {
        return Names.asked(field);
    }

    /** Whether something may be written at {@code place}. */
    public boolean holds(String place) {
        var row = RowPlace.of(place);
        if (row != null) {
            return row.index() < MOST_ROWS && form.at(place).isPresent();
        }
        var counted = Names.counted(place);
        return counted == null ? form.find(place).isPresent() : form.find(counted).isPresent();
    }
}
