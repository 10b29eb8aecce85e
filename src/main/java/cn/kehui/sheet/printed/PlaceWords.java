package cn.kehui.sheet.printed;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places of a form as people and pages name them. */
public final class PlaceWords {
    private static final String PAPER = "paper:";
    private static final String REMARK = "remark:";
    private static final Map<String, String> NAMED =
            Map.of(
                    "unit", "place.unit",
                    "file", "place.file",
                    "rows", "place.rows",
                    "note", "place.note",
                    "whole", "place.whole");

    private PlaceWords() {}

    /**
     * {@code rows[0].intro} → 第 1 项 活动简介.
     *
     * @param form null: documents only
     */
    public static String of(@Nullable Form form, String place) {
        return place.startsWith(REMARK)
                ? Texts.say(
                        "place.remark",
                        placed("place.item", form, place.substring(REMARK.length())))
                : placed("place.item", form, place);
    }

    /** As a joined table counts: {@code rows[0].intro} → 第 1 行 活动简介. */
    public static String inTable(Form form, String place) {
        return placed("place.row", form, place);
    }

    /** A finding with its place in a joined table in front, unless its words begin with it. */
    public static String saidInTable(Form form, Finding finding) {
        var place = inTable(form, finding.at());
        var message = finding.message();
        return message.startsWith(place)
                ? message
                : place + "：" + SaidBeside.behind(place, message);
    }

    /** What somebody remarked at a place, behind the place. */
    public static String remark(@Nullable Form form, Map.Entry<String, String> remark) {
        return of(form, remark.getKey()) + "：" + remark.getValue();
    }

    /** {@code rows[0].intro} → {@code rows-0-intro}: a name that a link can point at. */
    public static String id(String place) {
        return place.replaceAll("[^a-z0-9_]+", "-").replaceAll("-$", "");
    }

    private static String placed(String row, @Nullable Form form, String place) {
        var counted = Field.named(place);
        if (RowPlace.row(place) >= 0) {
            var item = Texts.say(row, RowPlace.row(place) + 1);
            return (item + " " + label(form, place, "")).strip();
        }
        if (place.startsWith(PAPER)) {
            return Texts.say("place.paper");
        }
        if (NAMED.containsKey(place)) {
            return Texts.say(NAMED.get(place));
        }
        return counted == null
                ? label(form, place, place)
                : Texts.say("place.names", label(form, counted, counted));
    }

    private static String label(@Nullable Form form, String place, String otherwise) {
        return form == null ? otherwise : form.at(place).map(Field::label).orElse(otherwise);
    }
}
