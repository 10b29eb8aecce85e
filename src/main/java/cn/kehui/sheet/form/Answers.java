package cn.kehui.sheet.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed, by field id, just as it was typed. Its meaning is read by {@link Reading} alone.
 *
 * @param unit the reporting unit's name as written; empty if there is none
 * @param values field id → words typed; a field that is absent was left blank
 */
public record Answers(String unit, Map<String, String> values, List<Map<String, String>> rows) {
    public Answers {
        values = Map.copyOf(values);
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** What was typed for a field; empty if it was left blank. */
    public String typed(Field field) {
        return values.getOrDefault(field.id(), "");
    }

    public String typed(int row, Field field) {
        return rows.get(row).getOrDefault(field.id(), "");
    }

    /**
     * What was typed at a place such as {@code events_held}, {@code rows[0].intro} or {@code unit}.
     */
    public String at(String place) {
        if (place.equals("unit")) {
            return unit;
        }
        var row = RowPlace.of(place);
        if (row == null) {
            return values.getOrDefault(place, "");
        }
        return row.index() < rows.size() ? rows.get(row.index()).getOrDefault(row.field(), "") : "";
    }

    /** The same answers with other words at one place. */
    public Answers with(String place, String typed) {
        if (place.equals("unit")) {
            return new Answers(typed, values, rows);
        }
        var row = RowPlace.of(place);
        if (row == null) {
            return new Answers(unit, put(values, place, typed), rows);
        }
        var changed = new java.util.ArrayList<>(rows);
        while (changed.size() <= row.index()) {
            changed.add(Map.of());
        }
        changed.set(row.index(), put(changed.get(row.index()), row.field(), typed));
        return new Answers(unit, values, changed);
    }

    private static Map<String, String> put(Map<String, String> values, String field, String typed) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, typed);
        return changed;
    }
}
