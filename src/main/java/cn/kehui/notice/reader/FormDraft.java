package cn.kehui.notice.reader;

import cn.kehui.sheet.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that an attachment holds, as it is printed.
 *
 * @param attachment its number; null: it has none
 * @param shape how it is laid out
 * @param unitLine label of the line above it that asks for the unit; may be empty
 * @param seal whether that line asks for a seal
 * @param printed what the blank form prints behind that label
 * @param numbered label of the numbering column; empty: it has none
 * @param blankRows how many empty rows are printed, of a form with rows
 * @param items its questions in order
 * @param notes printed beneath it
 */
public record FormDraft(
        String title,
        @Nullable Integer attachment,
        Form.Shape shape,
        String unitLine,
        boolean seal,
        String printed,
        String numbered,
        int blankRows,
        List<Item> items,
        List<String> notes,
        Span span) {

    /**
     * One question.
     *
     * @param label without its notes
     * @param group the heading above it; may be empty
     * @param unit such as 万元; empty: none is printed
     * @param note printed behind the label; may be empty
     * @param hint printed in the blank answer; may be empty
     * @param most characters; 0: no limit
     */
    public record Item(
            String label,
            String group,
            String unit,
            String note,
            String hint,
            int most,
            Span span) {}
}
