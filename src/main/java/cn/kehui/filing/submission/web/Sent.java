package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Places;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What a browser's own form sent: answers under their places, reasons under {@code why.place}. */
final class Sent {
    private static final String WHY = "why.";
    private final Map<String, String> all;

    Sent(Map<String, String> all) {
        this.all = all;
    }

    /** The places whose words differ from those that the page had shown. */
    Map<String, String> typed(@Nullable Form form) {
        var typed = new LinkedHashMap<String, String>();
        if (form != null) {
            var places = new Places(form);
            var shown = shown();
            all.forEach(
                    (place, words) -> {
                        var plain = plain(words);
                        if (places.holds(place)
                                && (shown == null || !plain.equals(plain(shown.at(place))))) {
                            typed.put(place, plain);
                        }
                    });
        }
        return typed;
    }

    Map<String, String> reasons() {
        var reasons = new LinkedHashMap<String, String>();
        all.forEach(
                (name, words) -> {
                    if (name.startsWith(WHY)) {
                        reasons.put(name.substring(WHY.length()), plain(words));
                    }
                });
        return reasons;
    }

    String text(String name) {
        return all.getOrDefault(name, "");
    }

    /** A browser sends its line breaks as two characters. */
    private static String plain(String words) {
        return words.replace("\r\n", "\n");
    }

    private @Nullable Answers shown() {
        try {
            return all.containsKey("shown") ? Json.read(text("shown"), Answers.class) : null;
        } catch (JacksonException _) {
            return null;
        }
    }
}
