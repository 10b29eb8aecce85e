package cn.kehui.notice.facts;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says why a form that was read is none yet. */
final class UnusableForm {
    /** The field that a refusal names. */
    private static final Pattern CELL = Pattern.compile("fields\\[(\\d{1,4})]");

    private UnusableForm() {}

    /**
     * Why a form is none yet, naming the cell where the reason does.
     *
     * @param shape of the form
     * @param why as it was refused, naming the field
     */
    static Finding told(Map<String, ?> shape, String why) {
        var named = CELL.matcher(why);
        if (named.find() && shape.get("fields") instanceof List<?> fields) {
            int at = Integer.parseInt(named.group(1));
            if (at < fields.size() && fields.get(at) instanceof Map<?, ?> field) {
                var label = field.get("label") == null ? field.get("group") : field.get("label");
                if (label != null) {
                    return Finding.stops("form", "incoming.form-cell", label);
                }
            }
        }
        return Finding.stops("form", "incoming.form");
    }
}
