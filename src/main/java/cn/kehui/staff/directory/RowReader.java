package cn.kehui.staff.directory;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.org.CreditCode;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.Line;
import cn.kehui.ground.org.NewUnit;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.org.UnitKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row read as a unit, with all that is wrong with it. */
final class RowReader {
    private static final int NAME = 100;
    private static final int SHORT_NAME = 40;

    private final UnitRules rules;
    private final KnownUnits known;
    private final TypedUnit row;
    private final @Nullable Unit before;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable CreditCode credit;

    /**
     * @param before the unit of that code; null: there is none yet
     */
    RowReader(UnitRules rules, TypedUnit row, @Nullable Unit before) {
        this.rules = rules;
        this.known = rules.known();
        this.row = row;
        this.before = before;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    @Nullable CreditCode credit() {
        return credit;
    }

    /** Null if something stops it. */
    @Nullable NewUnit unit(UnitId id) {
        var code = code();
        var parent = parent(code);
        findings.addAll(rules.beyond(before, row.cell(UnitColumn.PARENT), parent));
        var name = name();
        var shortName = row.cell(UnitColumn.SHORT_NAME);
        if (shortName.length() > SHORT_NAME) {
            stops(UnitColumn.SHORT_NAME, "unit.long", UnitColumn.SHORT_NAME.label(), SHORT_NAME);
        }
        var region = region();
        var kind = choice(UnitColumn.KIND, UnitKind.labelled(row.cell(UnitColumn.KIND)));
        var level = choice(UnitColumn.LEVEL, Level.labelled(row.cell(UnitColumn.LEVEL)));
        var line = choice(UnitColumn.LINE, Line.labelled(row.cell(UnitColumn.LINE)));
        var functions = functions();
        credit = readCredit();
        if (!findings.isEmpty() || kind == null || level == null || line == null) {
            return null;
        }
        return new NewUnit(id, parent, code, name, shortName, region, kind, level, line, functions);
    }

    private String code() {
        var code = typed(UnitColumn.CODE);
        if (!code.isEmpty() && !code.matches("[0-9A-Za-z-]{1,40}")) {
            stops(UnitColumn.CODE, "unit.code", code);
        }
        rules.twice(row, UnitColumn.CODE, code)
                .ifPresent(first -> stops(UnitColumn.CODE, "column.twice", code, first.number()));
        if (before != null && known.closed(before)) {
            stops(UnitColumn.CODE, "unit.closed", before.name());
        }
        return code;
    }

    private @Nullable UnitId parent(String code) {
        var typed = typed(UnitColumn.PARENT);
        if (typed.isEmpty() || typed.equals(UnitColumn.NONE)) {
            return null;
        }
        var parent = rules.parent(typed);
        if (parent.isEmpty()) {
            stops(UnitColumn.PARENT, "unit.parent-unknown", typed);
            return null;
        }
        if (rules.below(code, parent.get())) {
            stops(UnitColumn.PARENT, "unit.parent-below", typed);
            return null;
        }
        known.coded(parent.get())
                .filter(known::closed)
                .ifPresent(unit -> stops(UnitColumn.PARENT, "unit.parent-closed", unit.name()));
        return rules.id(parent.get());
    }

    private String name() {
        var name = typed(UnitColumn.NAME);
        if (name.length() > NAME) {
            stops(UnitColumn.NAME, "unit.long", UnitColumn.NAME.label(), NAME);
        }
        known.named(name)
                .filter(this::other)
                .ifPresent(unit -> stops(UnitColumn.NAME, "unit.name-taken", name, unit.code()));
        rules.twice(row, UnitColumn.NAME, name)
                .filter(_ -> !name.isEmpty())
                .ifPresent(first -> stops(UnitColumn.NAME, "column.twice", name, first.number()));
        return name;
    }

    private String region() {
        var typed = typed(UnitColumn.REGION);
        if (typed.isEmpty() || known.region(typed).isPresent()) {
            return typed;
        }
        var named = known.regionsNamed(typed);
        if (named.size() == 1) {
            return named.getFirst().code();
        }
        if (named.isEmpty()) {
            stops(UnitColumn.REGION, "unit.region-unknown", typed);
        } else {
            var places = named.stream().limit(5).map(known::place).collect(Collectors.joining("、"));
            stops(UnitColumn.REGION, "unit.region-several", typed, named.size(), places);
        }
        return typed;
    }

    private <T> @Nullable T choice(UnitColumn column, Optional<T> chosen) {
        var typed = typed(column);
        if (!typed.isEmpty() && chosen.isEmpty()) {
            stops(column, "unit.choice", column.label(), typed, column.hint());
        }
        return chosen.orElse(null);
    }

    private Set<Function> functions() {
        var functions = EnumSet.noneOf(Function.class);
        for (var word : row.cell(UnitColumn.FUNCTIONS).split("[、，,;；/\\s]+")) {
            var function = Function.labelled(word);
            if (function.isEmpty() && !word.isEmpty()) {
                stops(UnitColumn.FUNCTIONS, "unit.function", word);
            }
            function.ifPresent(functions::add);
        }
        return functions;
    }

    private @Nullable CreditCode readCredit() {
        var typed = row.cell(UnitColumn.CREDIT);
        if (typed.isEmpty()) {
            return null;
        }
        var read = CreditCode.read(typed);
        if (read.isEmpty()) {
            stops(UnitColumn.CREDIT, "unit.credit", typed);
            return null;
        }
        known.credited(read.get())
                .filter(this::other)
                .ifPresent(unit -> stops(UnitColumn.CREDIT, "unit.credit-taken", unit.name()));
        rules.twice(row, UnitColumn.CREDIT, read.get().value())
                .ifPresent(
                        first -> stops(UnitColumn.CREDIT, "column.twice", typed, first.number()));
        return read.get();
    }

    private boolean other(Unit unit) {
        return before == null || !unit.id().equals(before.id());
    }

    private String typed(UnitColumn column) {
        var typed = row.cell(column);
        if (typed.isEmpty() && column.required()) {
            stops(column, "column.missing", column.label(), column.hint());
        }
        return typed;
    }

    private void stops(UnitColumn column, String key, Object... args) {
        findings.add(Finding.stops(column.id(), key, args));
    }
}
