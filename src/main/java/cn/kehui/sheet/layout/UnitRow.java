package cn.kehui.sheet.layout;

import java.util.Map;

/**
 * One row of a table that many units fill together.
 *
 * @param values field id → words typed
 */
public record UnitRow(String unit, Map<String, String> values) {
    public UnitRow {
        values = Map.copyOf(values);
    }
}
