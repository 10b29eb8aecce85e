package cn.kehui.week.activity.web;

import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.activity.ActivityTyping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** What a page of an activity sent: the whole form, or one answer as it was typed. */
final class SentTyping {
    /** A button that says which of several words shall stand: {@code choose-1-title}. */
    private static final Pattern CHOICE = Pattern.compile("choose-(\\d{1,2})-(.+)");

    /** What a page calls itself. */
    static final Pattern PAGE = Pattern.compile("[0-9a-f]{1,32}");

    private SentTyping() {}

    /** The whole form. */
    static ActivityTyping whole(Map<String, String> sent) {
        var words = new LinkedHashMap<String, String>();
        sent.forEach((name, typed) -> words.put(name, plain(typed)));
        var choice = CHOICE.matcher(sent.getOrDefault("press", ""));
        var chosen = "";
        if (choice.matches()) {
            var taken = sent.get("choice." + choice.group(1) + "." + choice.group(2));
            if (taken != null) {
                chosen = choice.group(2);
                words.put(chosen, plain(taken));
            }
        }
        return new ActivityTyping(words, shown(sent.get("shown")), chosen);
    }

    /**
     * One answer as the script of a page sends it.
     *
     * @param page a word of its own for the page
     * @param base what it was read as
     * @param row the key of its session; empty: it has none yet
     */
    record One(
            @Nullable String place,
            @Nullable String typed,
            @Nullable String page,
            @Nullable String base,
            @Nullable String row) {

        boolean sound() {
            return place != null && typed != null && page != null && PAGE.matcher(page).matches();
        }

        ActivityTyping typing() {
            var at = String.valueOf(place);
            var cell = RowPlace.of(at);
            var rows = new ArrayList<>(Collections.nCopies(cell == null ? 0 : cell.index(), ""));
            if (cell != null) {
                rows.add(row == null ? "" : row);
            }
            var answers = new Answers("", Map.of(), List.of()).with(at, base == null ? "" : base);
            return new ActivityTyping(
                    Map.of(at, plain(String.valueOf(typed))),
                    new ActivityTyping.Shown(String.valueOf(page), answers, rows, Map.of()),
                    "");
        }
    }

    /** A browser sends its line breaks as two characters. */
    private static String plain(String words) {
        return words.replace("\r\n", "\n");
    }

    /** The page as it was shown; null: it did not say, or nothing that can be read. */
    private static ActivityTyping.@Nullable Shown shown(@Nullable String sent) {
        try {
            var shown = sent == null ? null : Json.read(sent, ActivityTyping.Shown.class);
            return shown == null || !PAGE.matcher(shown.page()).matches() ? null : shown;
        } catch (JacksonException _) {
            return null;
        }
    }
}
