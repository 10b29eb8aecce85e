package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells when two rows speak of the same thing. */
public final class Twice {
    /** What is said of the later one of two rows. */
    public static final String SAID = "rows.twice";

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}]+");
    private static final Pattern BEFORE = Pattern.compile("^(20\\d\\d年?)?(青岛市?)?(20\\d\\d年?)?");

    private Twice() {}

    /**
     * By which two things of one name are known: the words without marks, brackets and the year in
     * front; empty if there are none.
     */
    public static String key(String name) {
        var words = MARKS.matcher(Typed.key(name)).replaceAll("");
        return BEFORE.matcher(words).replaceFirst("");
    }

    static List<Finding> inside(Form form, List<Map<String, String>> rows) {
        var seen = new HashMap<String, Integer>();
        var findings = new ArrayList<Finding>();
        for (int row = 0; row < rows.size(); row++) {
            var key = key(rows.get(row).getOrDefault(form.rowFields().getFirst().id(), ""));
            var before = key.isEmpty() ? null : seen.putIfAbsent(key, row);
            if (before != null) {
                findings.add(
                        Finding.asks(
                                new RowPlace(row, form.rowFields().getFirst().id()).toString(),
                                SAID,
                                before + 1));
            }
        }
        return findings;
    }
}
