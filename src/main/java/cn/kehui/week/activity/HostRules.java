package cn.kehui.week.activity;

import cn.kehui.sheet.form.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who is named as a host, one by one. */
final class HostRules {
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\n]");
    private static final Set<String> NOBODY = Set.of("无", "没有", "/", "-", "—");

    /** More hosts than any activity has. */
    private static final int MOST = 50;

    private HostRules() {}

    /** In the order in which they are typed, each once. */
    static List<String> names(String typed) {
        return Arrays.stream(BETWEEN.split(Typed.tidy(typed)))
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !NOBODY.contains(one))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
