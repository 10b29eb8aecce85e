package cn.kehui.sheet.layout;

import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Typed;
import java.util.List;
import java.util.function.Supplier;

/**
 * What stands around a form's table.
 *
 * @param mark above the title, flush left, such as 附件1; as a rule empty
 * @param title above it
 * @param unit on the unit line; empty for the form's own words
 * @param notes beneath; asked for when all rows are printed, so that they may count them
 */
public record Heading(String mark, String title, String unit, Supplier<List<String>> notes) {
    public Heading(String title, String unit, Supplier<List<String>> notes) {
        this("", title, unit, notes);
    }

    /** As the form itself has it. */
    public static Heading of(Form form, String unit) {
        return new Heading(form.title(), unit, form::notes);
    }

    /** The same beneath 附件1 and under the title that the attachment has. */
    public Heading marked(String above, String titled) {
        return new Heading(above, titled, unit, notes);
    }

    /** 地方/部门（盖章）：崂山区科技局; without a unit the form's own words stand there. */
    String unitLine(Form form) {
        var line = form.unit();
        var name = Typed.tidy(unit);
        if (line.label().isEmpty()) {
            return "";
        }
        return line.label()
                + (line.seal() ? "（盖章）" : "")
                + "："
                + (name.isEmpty() ? line.printed() : name);
    }
}
