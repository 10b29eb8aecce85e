package cn.kehui.form;

import cn.kehui.base.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells when two rows speak of the same thing. */
public final class Twice {
    private Twice() {}

    /**
     * By which two rows are taken for the same activity: the first column's words, without marks and brackets; empty if it says nothing.
     */
    public static String key(Form form, Map<String, String> row) {
        var first = form.rowFields().getFirst();
        return Typed.key(row.getOrDefault(first.id(), "")).replaceAll("[\\p{P}\\p{S}]", "").replaceAll("^(青岛市?)?(2025|2021)年?", "");
    }

    static List<Finding> inside(Form form, List<Map<String, String>> rows) {
        var seen = new HashMap<String, Integer>();
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < rows.size(); row++) {
            var key = key(form, rows.get(row));
            var before = key.isEmpty() ? null : seen.putIfAbsent(key, row);
            if (before != null) {
                findings.add(Finding.asks("rows[" + row + "]." + form.rowFields().getFirst().id(), "rows.twice", before + 1));
            }
        }
        return findings;
    }
}
