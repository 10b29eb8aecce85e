package cn.kehui.filing.review.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places of a form as people and pages name them. */
final class PlaceWords {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,6})](?:\\.(.+))?");
    private static final String NAMES = ".names";
    private static final String PAPER = "paper:";

    private PlaceWords() {}

    /** {@code rows[0].intro} → 第 1 项 活动简介. */
    static String of(@Nullable Form form, String place) {
        var row = ROW.matcher(place);
        if (row.matches()) {
            var item = Texts.say("review.item", Integer.parseInt(row.group(1)) + 1);
            return row.group(2) == null ? item : item + " " + label(form, place);
        }
        if (place.startsWith(PAPER)) {
            return Texts.say("review.paper", place.substring(PAPER.length()));
        }
        return place.endsWith(NAMES)
                ? Texts.say(
                        "review.names",
                        label(form, place.substring(0, place.length() - NAMES.length())))
                : label(form, place);
    }

    private static String label(@Nullable Form form, String place) {
        return form == null ? place : form.at(place).map(field -> field.label()).orElse(place);
    }

    /** {@code rows[0].intro} → {@code rows-0-intro}: a name that a link can point at. */
    static String id(String place) {
        return place.replaceAll("[^a-z0-9_]+", "-").replaceAll("-$", "");
    }
}
