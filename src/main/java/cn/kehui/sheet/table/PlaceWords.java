package cn.kehui.sheet.table;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import java.util.regex.Pattern;

/** A finding's place and strength in words that a person finds on the form. */
public final class PlaceWords {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,6})].*");

    private PlaceWords() {}

    /** {@code rows[0].intro} → 第 1 行 活动简介. */
    public static String of(Form form, String place) {
        var label = form.at(place).map(field -> field.label()).orElse("");
        var row = ROW.matcher(place);
        if (row.matches()) {
            return Texts.say("place.row", Integer.parseInt(row.group(1)) + 1, label).strip();
        }
        return switch (place) {
            case "unit" -> Texts.say("place.unit");
            case "file" -> Texts.say("place.file");
            case "rows" -> Texts.say("place.rows");
            default -> label.isEmpty() ? place : label;
        };
    }

    /** 必须改正, 请确认 or 提示. */
    public static String of(Finding.Level level) {
        return switch (level) {
            case STOPS -> Texts.say("level.stops");
            case ASKS -> Texts.say("level.asks");
            case NOTES -> Texts.say("level.notes");
        };
    }

    /** The finding with its place in front, unless its words begin with it. */
    static String said(Form form, Finding finding) {
        var place = of(form, finding.at());
        var message = finding.message();
        return message.startsWith(place) ? message : place + "：" + message;
    }
}
