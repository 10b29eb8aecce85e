package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.ground.base.Json;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What a browser's own form sent: answers under their places, reasons under {@code why.place}. */
final class Sent {
    private static final String WHY = "why.";

    /** A button that says which of several words shall stand: {@code choose-1-events_held}. */
    private static final Pattern CHOICE = Pattern.compile("choose-(\\d{1,2})-(.+)");

    /** What a page calls itself. */
    static final Pattern PAGE = Pattern.compile("[0-9a-f]{1,32}");

    private final Map<String, String> all;

    Sent(Map<String, String> all) {
        this.all = new LinkedHashMap<>(all);
    }

    /** The place at which somebody chose; empty: nobody did. */
    String choice() {
        var choice = CHOICE.matcher(text("press"));
        return choice.matches() ? choice.group(2) : "";
    }

    /** As it is kept. A row that was just added is blank, and stays for now. */
    Draft.Entered entered() {
        boolean tidied =
                !text("press").matches("add|without-.*|raised-.*|offer-.*|past-.*|take-.*");
        var chosen = chosen();
        var anyway = new HashSet<>(List.of(text("anyway").split(",")));
        return new Draft.Entered(words(""), words(WHY), tidied, shown(), chosen, anyway);
    }

    /** Words at places, whatever they are; where the name begins so, without that. */
    private Map<String, String> words(String before) {
        var words = new LinkedHashMap<String, String>();
        all.forEach(
                (name, typed) -> {
                    if (name.startsWith(before) && before.isEmpty() != name.startsWith(WHY)) {
                        words.put(name.substring(before.length()), plain(typed));
                    }
                });
        return words;
    }

    /** The place at which somebody chose; what was chosen stands there as if it was typed. */
    private String chosen() {
        var choice = CHOICE.matcher(text("press"));
        if (!choice.matches()) {
            return "";
        }
        var words = all.get("choice." + choice.group(1) + "." + choice.group(2));
        if (words == null) {
            return "";
        }
        all.put(choice.group(2), words);
        return choice.group(2);
    }

    String text(String name) {
        return all.getOrDefault(name, "");
    }

    /** A browser sends its line breaks as two characters. */
    static String plain(String words) {
        return words.replace("\r\n", "\n");
    }

    /** The page as it was shown; null: it did not say, or nothing that can be read. */
    Draft.@Nullable Shown shown() {
        try {
            var shown =
                    all.containsKey("shown") ? Json.read(text("shown"), Draft.Shown.class) : null;
            return shown == null || !PAGE.matcher(shown.page()).matches() ? null : shown;
        } catch (JacksonException _) {
            return null;
        }
    }
}
