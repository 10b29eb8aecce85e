package cn.kehui.filing.submission.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places of a form as people and pages name them. */
final class PlaceWords {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,6})](?:\\.(.+))?");

    private PlaceWords() {}

    /** {@code rows[0].intro} → 第 1 项 活动简介. */
    static String of(@Nullable Form form, String place) {
        if (place.startsWith("paper:")) {
            return Texts.say("place.paper");
        }
        if (form == null) {
            return place;
        }
        var row = ROW.matcher(place);
        if (row.matches()) {
            int number = Integer.parseInt(row.group(1)) + 1;
            return row.group(2) == null
                    ? Texts.say("place.item", number)
                    : Texts.say("place.item", number) + " " + label(form, place);
        }
        return switch (place) {
            case "rows" -> Texts.say("place.rows");
            case "unit" -> Texts.say("place.unit");
            case "note" -> Texts.say("place.note");
            default ->
                    place.endsWith(".names")
                            ? Texts.say(
                                    "place.names",
                                    label(form, place.substring(0, place.length() - 6)))
                            : label(form, place);
        };
    }

    private static String label(Form form, String place) {
        return form.at(place).map(field -> field.label()).orElse(place);
    }

    /** {@code rows[0].intro} → {@code rows-0-intro}: a name that a link can point at. */
    static String id(String place) {
        return place.replaceAll("[^a-z0-9_]+", "-").replaceAll("-$", "");
    }
}
