package cn.kehui.sheet.form;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.form.Field.Group;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a form's YAML. A mistake in it names the file and the field, and stops the start. */
final class FormYaml {
    private FormYaml() {}

    /**
     * @throws IllegalArgumentException naming {@code file} and the field, if the definition is
     *     wrong
     */
    static Form read(String file, InputStream yaml) {
        return form(YamlMap.read(file, yaml));
    }

    /**
     * @throws IllegalArgumentException naming {@code from} and the field, if the shape is wrong
     */
    static Form of(String from, Map<String, Object> shape) {
        return form(new YamlMap(from, shape));
    }

    private static Form form(YamlMap map) {
        var form =
                new Form(
                        new FormId(map.text("id"), map.text("version")),
                        map.text("title"),
                        map.text("short"),
                        map.texts("also_titled"),
                        map.oneOf("shape", Form.Shape.class),
                        unit(map.map("unit")),
                        map.textOr("entry", ""),
                        fields(map),
                        map.has("rows") ? Optional.of(rows(map.map("rows"))) : Optional.empty(),
                        map.maps("checks").stream().map(FormYaml::check).toList(),
                        map.texts("notes"),
                        (int) map.number("jump", Form.JUMP));
        map.done(
                "id",
                "version",
                "title",
                "short",
                "also_titled",
                "shape",
                "unit",
                "entry",
                "fields",
                "rows",
                "checks",
                "notes",
                "jump",
                "source");
        return whole(map, form);
    }

    /** Its questions; those under a common heading follow each other. */
    private static List<Field> fields(YamlMap map) {
        var fields = new ArrayList<Field>();
        for (var item : map.maps("fields")) {
            if (item.has("group")) {
                var group =
                        new Group(item.text("group"), item.textOr("note", ""), item.texts("also"));
                item.maps("fields").forEach(field -> fields.add(FieldYaml.read(field, group)));
                item.done("group", "note", "also", "fields");
            } else {
                fields.add(FieldYaml.read(item, Group.NONE));
            }
        }
        return List.copyOf(fields);
    }

    /** Ids are unique and every id that is named exists. */
    private static Form whole(YamlMap map, Form form) {
        var ids = form.allFields().map(Field::id).toList();
        if (ids.isEmpty()) {
            throw map.wrong("fields", "the form asks nothing");
        }
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(
                        id -> {
                            throw map.wrong(id, "this id stands twice");
                        });
        form.checks()
                .forEach(
                        check -> {
                            if (!ids.contains(check.field()) || !ids.containsAll(check.by())) {
                                throw map.wrong(check.id(), "names a field that is not there");
                            }
                        });
        if (!form.entry().isEmpty() && !ids.contains(form.entry())) {
            throw map.wrong("entry", "names a field that is not there");
        }
        if (!form.unit().field().isEmpty() && !ids.contains(form.unit().field())) {
            throw map.wrong("unit", "names a field that is not there");
        }
        form.allFields()
                .filter(Field::sealed)
                .map(Field::id)
                .filter(id -> id.equals(form.entry()) || id.equals(form.unit().field()))
                .findFirst()
                .ifPresent(
                        id -> {
                            throw map.wrong(id, "names what is filed, and so cannot be personal");
                        });
        return form;
    }

    private static Form.UnitLine unit(YamlMap map) {
        var unit =
                new Form.UnitLine(
                        map.textOr("label", ""),
                        map.yes("seal", false),
                        map.textOr("printed", ""),
                        map.textOr("field", map.textOr("from", "")));
        map.done("label", "seal", "printed", "field", "from");
        return unit;
    }

    private static Form.Rows rows(YamlMap map) {
        var rows =
                new Form.Rows(
                        map.textOr("numbered", ""),
                        (int) map.number("blank", 1),
                        map.has("quota") ? Optional.of(quota(map.map("quota"))) : Optional.empty(),
                        map.maps("fields").stream()
                                .map(field -> FieldYaml.read(field, Group.NONE))
                                .toList(),
                        map.maps("joined").stream().map(FormYaml::joined).toList());
        map.done("numbered", "blank", "quota", "fields", "joined");
        return rows;
    }

    private static Form.Quota quota(YamlMap map) {
        return new Form.Quota(map.limit("most"), map.text("of"), map.text("source"));
    }

    private static Form.Joined joined(YamlMap map) {
        var labels = new ArrayList<>(List.of(map.text("label")));
        labels.addAll(map.texts("also"));
        var into = map.texts("into");
        if (into.size() != 2) {
            throw map.wrong("into", "takes two fields");
        }
        return new Form.Joined(List.copyOf(labels), into.get(0), into.get(1));
    }

    private static Form.Check check(YamlMap map) {
        if (!map.text("is").equals("accompanied")) {
            throw map.wrong("is", "knows only accompanied");
        }
        return new Form.Check(
                map.text("id"),
                map.text("field"),
                map.texts("by"),
                map.text("strength").equals("stops"));
    }
}
