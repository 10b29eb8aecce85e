package cn.kehui.notice.facts;

import cn.kehui.ground.base.Json;
import cn.kehui.notice.reader.FormDraft;
import cn.kehui.sheet.form.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A form that hangs on a notice: one that is known, or a new one of the same shape as ours. */
final class FormFacts {
    private FormFacts() {}

    /**
     * @param duties the ids of the duties that ask for it
     */
    static Said.Form of(FormDraft form, List<String> duties, Collection<Form> known) {
        Said.Use use =
                same(form, known)
                        .<Said.Use>map(one -> new Said.Use.Known(one.id()))
                        .orElseGet(Said.Use.Anew::new);
        return new Said.Form(form.title(), List.copyOf(duties), use, Json.write(shape(form)));
    }

    /** The form that is meant by 《…推荐表》; null: none of them. */
    static @Nullable FormDraft meant(String thing, List<FormDraft> forms) {
        var wanted = core(thing);
        if (!wanted.matches(".*[表单册]$")) {
            return null;
        }
        return forms.stream()
                .filter(
                        form ->
                                core(form.title()).endsWith(wanted)
                                        || wanted.endsWith(core(form.title())))
                .findFirst()
                .or(
                        () ->
                                forms.stream()
                                        .filter(form -> alike(core(form.title()), wanted))
                                        .findFirst())
                .orElse(null);
    }

    private static String core(String title) {
        return title.replaceAll("[《》“”\"\\s]|[0-9]{4}年?", "");
    }

    /** The last words say what a form is: 特色群众性主题实践活动推荐表 and 活动推荐表. */
    private static boolean alike(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same >= 4;
    }

    /** A known form with the same questions in the same order. */
    private static Optional<Form> same(FormDraft form, Collection<Form> known) {
        var asked = form.items().stream().map(item -> tidy(item.label())).toList();
        return known.stream()
                .filter(
                        one ->
                                one.allFields()
                                        .map(field -> tidy(field.label()))
                                        .toList()
                                        .equals(asked))
                .filter(one -> alike(core(one.title()), core(form.title())))
                .findFirst();
    }

    private static String tidy(String label) {
        return label.replaceAll("[\\s、，（）()：:]", "");
    }

    /** As {@code forms/<name>/<version>.yaml} has it; name and version are given at the start. */
    static Map<String, Object> shape(FormDraft form) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("title", form.title());
        shape.put("short", shortened(form.title()));
        shape.put("shape", form.shape().name().toLowerCase(java.util.Locale.ROOT));
        var fields = fields(form);
        if (form.shape() == Form.Shape.ROWS) {
            var rows = new LinkedHashMap<String, Object>();
            if (!form.numbered().isEmpty()) {
                rows.put("numbered", form.numbered());
            }
            rows.put("blank", Math.max(1, form.blankRows()));
            rows.put("fields", List.copyOf(fields.values()));
            shape.put("rows", rows);
        } else {
            shape.put("fields", grouped(form, fields));
        }
        shape.put("unit", unit(form, fields));
        shape.put("notes", form.notes());
        return shape;
    }

    private static Map<FormDraft.Item, Map<String, Object>> fields(FormDraft form) {
        var fields = new LinkedHashMap<FormDraft.Item, Map<String, Object>>();
        for (var item : form.items()) {
            fields.put(item, FieldGuess.of(item, "f" + (fields.size() + 1)));
        }
        return fields;
    }

    private static List<Object> grouped(
            FormDraft form, Map<FormDraft.Item, Map<String, Object>> fields) {
        var all = new ArrayList<Object>();
        String open = "";
        List<Object> inside = new ArrayList<>();
        for (var item : form.items()) {
            var field = fields.get(item);
            if (item.group().isEmpty()) {
                all.add(field);
            } else if (item.group().equals(open)) {
                inside.add(field);
            } else {
                inside = new ArrayList<>(List.of(field));
                all.add(new LinkedHashMap<>(Map.of("group", item.group(), "fields", inside)));
            }
            open = item.group();
        }
        return all;
    }

    private static Map<String, Object> unit(
            FormDraft form, Map<FormDraft.Item, Map<String, Object>> fields) {
        var unit = new HashMap<String, Object>();
        if (!form.unitLine().isEmpty()) {
            unit.put("label", form.unitLine());
            unit.put("seal", form.seal());
            if (!form.printed().isEmpty()) {
                unit.put("printed", form.printed());
            }
        }
        fields.forEach(
                (item, field) -> {
                    if (item.label().matches("(?:报送|填报|推荐|申报|主办|参展)?单位(?:名称)?")
                            && !unit.containsKey("field")) {
                        unit.put("field", field.get("id"));
                    }
                });
        return unit;
    }

    private static String shortened(String title) {
        var words = core(title);
        int from = Math.max(0, words.length() - 5);
        return words.isEmpty()
                ? "表"
                : words.chars()
                        .skip(from)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
