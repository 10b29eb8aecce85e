package cn.kehui.sheet.form;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.form.Field.Group;
import cn.kehui.sheet.form.Field.Look;
import cn.kehui.sheet.form.Field.Privacy;

/** Reads one question of a form's YAML. */
final class FieldYaml {
    private static final String[] KEYS = {
        "id",
        "is",
        "unit",
        "most",
        "label",
        "also",
        "parts",
        "note",
        "hint",
        "required",
        "unlikely",
        "none-is-zero",
        "personal",
        "minor",
        "spaced",
        "beside",
        "tall",
        "width",
        "source"
    };

    private FieldYaml() {}

    static Field read(YamlMap map, Group group) {
        var label = map.text("label");
        var field =
                new Field(
                        map.text("id"),
                        kind(map),
                        label,
                        map.texts("also"),
                        map.textLists("parts"),
                        map.textOr("note", ""),
                        map.textOr("hint", ""),
                        group,
                        map.yes("required", true),
                        map.number("unlikely", 0),
                        privacy(map),
                        look(map, label));
        map.done(KEYS);
        if (field.privacy() != Privacy.OPEN && field.kind().sums()) {
            throw map.wrong("is", "is added up, and so can be neither personal nor minor");
        }
        return field;
    }

    private static Privacy privacy(YamlMap map) {
        boolean personal = map.yes("personal", false);
        return map.yes("minor", false) ? Privacy.MINOR : personal ? Privacy.PERSONAL : Privacy.OPEN;
    }

    private static Look look(YamlMap map, String label) {
        return new Look(
                map.textOr("spaced", label),
                map.yes("beside", false),
                map.yes("tall", false),
                (int) map.number("width", 12),
                map.textOr("source", ""));
    }

    private static Kind kind(YamlMap map) {
        return switch (map.text("is")) {
            case "text" -> new Kind.Text((int) map.number("most", 0));
            case "count" -> new Kind.Count(map.text("unit"));
            case "wan" -> new Kind.Wan(map.yes("none-is-zero", false));
            case "money" -> new Kind.Money();
            case "period" -> new Kind.Period();
            case "phone" -> new Kind.Phone();
            case "mail" -> new Kind.Mail();
            case "place" -> new Kind.Place();
            case "pictures" -> new Kind.Pictures();
            default -> throw map.wrong("is", "is no kind of field: " + map.text("is"));
        };
    }
}
