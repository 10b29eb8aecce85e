package cn.kehui.week.activity.web;

import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityReview;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityReview.Checked;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the page of a reviewer sent. */
final class SentReview {
    private static final String REMARK = "remark.";
    static final String YES = "yes";
    static final String NO = "no";

    private final Map<String, String> sent;

    SentReview(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    /** Remarks at places that are asked alone; of an older version where it does not say which. */
    ActivityReview review(ActivityForm asked) {
        var remarks = new LinkedHashMap<String, String>();
        remarks()
                .forEach(
                        (place, words) -> {
                            if (!words.isBlank() && asked.form().at(place).isPresent()) {
                                remarks.put(place, words.strip());
                            }
                        });
        return new ActivityReview(version(), checks(), words().strip(), remarks);
    }

    Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        sent.forEach(
                (name, words) -> {
                    if (name.startsWith(REMARK)) {
                        remarks.put(name.substring(REMARK.length()), words);
                    }
                });
        return remarks;
    }

    String words() {
        return sent.getOrDefault("words", "");
    }

    /** Whether the button says that it is approved. */
    boolean approves() {
        return "approve".equals(sent.get("press"));
    }

    String passed(Check check) {
        return sent.getOrDefault(name(check), "");
    }

    String words(Check check) {
        return sent.getOrDefault(name(check) + ".words", "");
    }

    static String name(Check check) {
        return "check." + check.name().toLowerCase(Locale.ROOT);
    }

    private List<Checked> checks() {
        return Arrays.stream(Check.values())
                .map(check -> new Checked(check, said(passed(check)), words(check).strip()))
                .toList();
    }

    private static @Nullable Boolean said(String passed) {
        return switch (passed) {
            case YES -> Boolean.TRUE;
            case NO -> Boolean.FALSE;
            default -> null;
        };
    }

    private long version() {
        try {
            return Long.parseLong(sent.getOrDefault("version", "-1"));
        } catch (NumberFormatException _) {
            return -1;
        }
    }
}
