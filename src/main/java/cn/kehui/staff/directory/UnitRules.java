package cn.kehui.staff.directory;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.CreditCode;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.staff.directory.UnitCheck.Becomes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whether the rows of a table, or a form, may be kept as units; everything wrong at once. */
final class UnitRules {
    private final KnownUnits known;
    private final Supplier<UnitId> ids;

    /** By code, the first row of each; and codes by the names that the table gives. */
    private final Map<String, TypedUnit> rows = new HashMap<>();

    private final Map<String, TypedUnit> rowsByName = new HashMap<>();
    private final Map<String, TypedUnit> rowsByCredit = new HashMap<>();
    private final Map<String, UnitId> fresh = new HashMap<>();
    private final Map<UnitId, String> freshCodes = new HashMap<>();

    private UnitRules(List<TypedUnit> table, KnownUnits known, Supplier<UnitId> ids) {
        this.known = known;
        this.ids = ids;
        for (var row : table) {
            rows.putIfAbsent(row.cell(UnitColumn.CODE), row);
            rowsByName.putIfAbsent(row.cell(UnitColumn.NAME), row);
            CreditCode.read(row.cell(UnitColumn.CREDIT))
                    .ifPresent(credit -> rowsByCredit.putIfAbsent(credit.value(), row));
        }
    }

    /** Of a table: a code that is there already puts that unit right. */
    static List<UnitCheck> check(List<TypedUnit> table, KnownUnits known, Supplier<UnitId> ids) {
        var rules = new UnitRules(table, known, ids);
        return table.stream().map(rules::check).toList();
    }

    KnownUnits known() {
        return known;
    }

    private UnitCheck check(TypedUnit row) {
        var before = known.coded(row.cell(UnitColumn.CODE));
        var whole = before.map(unit -> row.or(known.row(unit))).orElse(row);
        var read = new RowReader(this, whole, before.orElse(null));
        var unit = read.unit(before.map(Unit::id).orElseGet(() -> id(row.cell(UnitColumn.CODE))));
        if (unit == null) {
            return new UnitCheck(row, Becomes.WRONG, null, null, List.of(), read.findings());
        }
        var changes = before.map(known::row).map(was -> changes(was, unit, read.credit()));
        var becomes =
                changes.isEmpty()
                        ? Becomes.NEW
                        : changes.get().isEmpty() ? Becomes.SAME : Becomes.CHANGED;
        return new UnitCheck(
                row, becomes, unit, read.credit(), changes.orElse(List.of()), read.findings());
    }

    private List<UnitCheck.Change> changes(
            TypedUnit was, NewUnit unit, @Nullable CreditCode credit) {
        var is = new HashMap<UnitColumn, String>();
        is.put(UnitColumn.CODE, unit.code());
        is.put(UnitColumn.PARENT, parentCode(unit));
        is.put(UnitColumn.NAME, unit.name());
        is.put(UnitColumn.SHORT_NAME, unit.shortName());
        is.put(UnitColumn.REGION, unit.region());
        is.put(UnitColumn.KIND, unit.kind().label());
        is.put(UnitColumn.LEVEL, unit.level().label());
        is.put(UnitColumn.LINE, unit.line().label());
        is.put(UnitColumn.FUNCTIONS, TypedUnit.words(unit.functions()));
        is.put(UnitColumn.CREDIT, credit == null ? "" : credit.value());
        return Arrays.stream(UnitColumn.values())
                .filter(column -> !was.cell(column).equals(is.get(column)))
                .map(column -> new UnitCheck.Change(column, was.cell(column), is.get(column)))
                .toList();
    }

    private String parentCode(NewUnit unit) {
        return unit.parent() == null ? UnitColumn.NONE : code(unit.parent()).orElseThrow();
    }

    private Optional<String> code(UnitId id) {
        return Optional.ofNullable(freshCodes.get(id)).or(() -> known.unit(id).map(Unit::code));
    }

    /**
     * What whoever asks may not do, who keeps only some units: change another, or put one below
     * another.
     *
     * @param parent what {@code typed} says; null: none, or nobody known
     */
    List<Finding> beyond(@Nullable Unit before, String typed, @Nullable UnitId parent) {
        var keeps = known.keeps();
        if (before != null && !keeps.holds(before.path())) {
            return List.of(Finding.stops(UnitColumn.CODE.id(), "unit.beyond", before.code()));
        }
        boolean stays = before != null && Objects.equals(before.parent(), parent);
        boolean mine =
                parent == null
                        ? !typed.equals(UnitColumn.NONE) || keeps.equals(Scope.EVERY_UNIT)
                        : known.unit(parent).map(unit -> keeps.holds(unit.path())).orElse(true);
        return stays || mine
                ? List.of()
                : List.of(Finding.stops(UnitColumn.PARENT.id(), "unit.parent-beyond", typed));
    }

    /** The code of whom a row names as its parent, by code or by name; empty if nobody is. */
    Optional<String> parent(String typed) {
        if (rows.containsKey(typed) || known.coded(typed).isPresent()) {
            return Optional.of(typed);
        }
        return Optional.ofNullable(rowsByName.get(typed))
                .map(row -> row.cell(UnitColumn.CODE))
                .or(() -> known.named(typed).map(Unit::code));
    }

    /** Of a unit that is there, or of one that this table adds. */
    UnitId id(String code) {
        return known.coded(code).map(Unit::id).orElseGet(() -> fresh(code));
    }

    private UnitId fresh(String code) {
        var id = fresh.computeIfAbsent(code, _ -> ids.get());
        freshCodes.put(id, code);
        return id;
    }

    /** Whether {@code code}, once under {@code parent}, would lie below itself. */
    boolean below(String code, String parent) {
        var above = Optional.of(parent);
        for (int steps = 0; above.isPresent() && steps < 100; steps++) {
            if (above.get().equals(code)) {
                return true;
            }
            above = above(above.get());
        }
        return above.isPresent();
    }

    private Optional<String> above(String code) {
        var row = rows.get(code);
        if (row != null && row.cells().containsKey(UnitColumn.PARENT)) {
            return parent(row.cell(UnitColumn.PARENT));
        }
        return known.coded(code)
                .map(known::row)
                .map(kept -> kept.cell(UnitColumn.PARENT))
                .filter(parent -> !parent.equals(UnitColumn.NONE));
    }

    /** The row before {@code row} with the same code, name or credit code. */
    Optional<TypedUnit> twice(TypedUnit row, UnitColumn column, String value) {
        var first =
                switch (column) {
                    case CODE -> rows.get(value);
                    case NAME -> rowsByName.get(value);
                    case CREDIT -> rowsByCredit.get(value);
                    default -> null;
                };
        return Optional.ofNullable(first).filter(other -> other.number() != row.number());
    }
}
