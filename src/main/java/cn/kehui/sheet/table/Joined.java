package cn.kehui.sheet.table;

import cn.kehui.sheet.form.Form;
import java.util.Map;

/**
 * What a joined table says of itself.
 *
 * @param title above the table; may differ from the form's
 * @param unit who collects, for the unit line of the official table; may be empty
 * @param totals field id → total as printed, money in 万元; a field without a total is absent
 * @param reported how many of how many have reported, in words: a total never travels without it
 */
public record Joined(
        Form form, String title, String unit, Map<String, String> totals, String reported) {
    public Joined {
        totals = Map.copyOf(totals);
    }
}
