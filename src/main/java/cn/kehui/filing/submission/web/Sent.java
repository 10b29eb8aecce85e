package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
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

    /** As it is kept. A row that was just added is blank, and stays for now. */
    Draft.Entered entered() {
        boolean tidied = !text("press").matches("add|without-.*|raised-.*|offer-.*");
        return new Draft.Entered(typed(), reasons(), tidied);
    }

    /** What differs from what the page had shown, at whatever places. */
    private Map<String, String> typed() {
        var typed = new LinkedHashMap<String, String>();
        var shown = shown();
        all.forEach(
                (place, words) -> {
                    var plain = plain(words);
                    if (shown == null || !plain.equals(plain(shown.at(place)))) {
                        typed.put(place, plain);
                    }
                });
        return typed;
    }

    private Map<String, String> reasons() {
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
