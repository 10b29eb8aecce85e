package cn.kehui.staff.directory;

import cn.kehui.ground.org.CreditCode;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Unit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one unit, as typed.
 *
 * @param number of the row in its file, from 1; 0: of a form
 * @param cells a column that the file does not have is not among them
 */
public record TypedUnit(int number, Map<UnitColumn, String> cells) {

    /** As somebody would type what is kept. */
    public static TypedUnit of(Unit unit, @Nullable Unit parent, @Nullable CreditCode credit) {
        var cells = new EnumMap<UnitColumn, String>(UnitColumn.class);
        cells.put(UnitColumn.CODE, unit.code());
        cells.put(UnitColumn.PARENT, parent == null ? UnitColumn.NONE : parent.code());
        cells.put(UnitColumn.NAME, unit.name());
        cells.put(UnitColumn.SHORT_NAME, unit.shortName());
        cells.put(UnitColumn.REGION, unit.region());
        cells.put(UnitColumn.KIND, unit.kind().label());
        cells.put(UnitColumn.LEVEL, unit.level().label());
        cells.put(UnitColumn.LINE, unit.line().label());
        cells.put(UnitColumn.FUNCTIONS, words(unit.functions()));
        cells.put(UnitColumn.CREDIT, credit == null ? "" : credit.value());
        return new TypedUnit(0, cells);
    }

    /** Stripped; empty where the column is not there. */
    public String cell(UnitColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** With the cells of {@code other} where this one has no such column. */
    TypedUnit or(TypedUnit other) {
        var all = new EnumMap<UnitColumn, String>(UnitColumn.class);
        all.putAll(other.cells);
        all.putAll(cells);
        return new TypedUnit(number, all);
    }

    /** In the order of the notices: 科技, 宣传, 科协. */
    static String words(java.util.Set<Function> functions) {
        return Arrays.stream(Function.values())
                .filter(functions::contains)
                .map(Function::label)
                .collect(Collectors.joining("、"));
    }
}
