package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper.Cell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.reading.Labels.Match;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of one table that asks each question once, as they are taken and what is odd said.
 */
final class FieldAnswers {
    /** Below this a label is not the form's own, only like it, and a person must look. */
    static final double RESEMBLES = 0.85;

    private final Harvest harvest;
    private final String moneyUnit;

    /**
     * Which question an answer's cell was taken for: a cell merged beside two labels answers
     * neither for certain.
     */
    private final Map<Cell, String> taken = new IdentityHashMap<>();

    /**
     * @param moneyUnit the unit that the document states for all money; empty if there is none
     */
    FieldAnswers(Harvest harvest, String moneyUnit) {
        this.harvest = harvest;
        this.moneyUnit = moneyUnit;
    }

    /** Takes what was picked as the answer to {@code label}. */
    void take(Match match, Cell label, ValueCells.Picked picked) {
        var field = match.field();
        boolean money = field.kind() instanceof Kind.Wan || field.kind() instanceof Kind.Money;
        var unit = picked.unit().isEmpty() && money ? moneyUnit : picked.unit();
        var plain = Hints.off(field, picked.typed());
        var typed = UnitSaid.add(field, plain, unit);
        harvest.use(label);
        if (money
                && !moneyUnit.isEmpty()
                && !picked.unit().isEmpty()
                && !picked.unit().equals(moneyUnit)
                && !plain.isEmpty()) {
            harvest.findings.add(
                    Finding.asks(field.id(), "cell.units-differ", picked.unit(), moneyUnit));
        }
        picked.extra().forEach(finding -> harvest.findings.add(finding.at(field.id())));
        if (harvest.has(field.id())) {
            again(field, typed, label, picked);
            return;
        }
        if (match.score() < RESEMBLES && !plain.isEmpty()) {
            harvest.findings.add(
                    Finding.asks(
                            field.id(),
                            "label.resembles",
                            label.text().replace('\n', ' '),
                            field.label()));
        }
        if (!typed.equals(plain)) {
            harvest.findings.add(Finding.asks(field.id(), "cell.unit-said", unit, typed));
        }
        if (picked.cell() == null) {
            harvest.put(field.id(), typed, label.spot());
        } else {
            harvest.put(field.id(), typed, picked.cell());
            shared(field, label, picked.cell());
        }
    }

    private void shared(Field field, Cell label, Cell cell) {
        var other =
                cell == label || cell.text().isEmpty() ? null : taken.putIfAbsent(cell, field.id());
        if (other != null && !other.equals(field.id())) {
            for (var at : List.of(other, field.id())) {
                harvest.findings.add(Finding.stops(at, "cell.shared", cell.text()));
                harvest.values.put(at, "");
            }
        }
    }

    /**
     * The same label twice: one answer is taken, two different ones are for a person to choose
     * between.
     */
    private void again(Field field, String typed, Cell label, ValueCells.Picked picked) {
        var before = harvest.values.getOrDefault(field.id(), "");
        harvest.use(picked.cell());
        if (before.isEmpty()
                && !typed.isEmpty()
                && picked.cell() != null
                && !harvest.said(field.id())) {
            harvest.put(field.id(), typed, picked.cell());
            shared(field, label, picked.cell());
        } else if (!typed.isEmpty() && !typed.equals(before)) {
            harvest.values.put(field.id(), "");
            harvest.findings.add(Finding.stops(field.id(), "cell.two-values", before, typed));
        }
    }
}
