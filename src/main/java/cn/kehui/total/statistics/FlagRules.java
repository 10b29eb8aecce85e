package cn.kehui.total.statistics;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether what is called the same can be: no more than both reported, and not taken off twice. */
final class FlagRules {
    private FlagRules() {}

    /** What is the same, and what is to be put right before it is taken off. */
    record Read(Map<String, Long> parts, List<Finding> findings) {}

    /**
     * @param kept where it counts, {@code other} where it is taken off
     * @param holding what is taken off already
     */
    static Read read(Form form, Overlaps.Flag flag, Overlaps.Pair pair, List<Deduction> holding) {
        var parts = new LinkedHashMap<String, Long>();
        var findings = new ArrayList<Finding>();
        if (flag.activity().isBlank()) {
            findings.add(Finding.stops("activity", "overlap.no-activity"));
        }
        for (var field : form.fields()) {
            var typed = flag.same().getOrDefault(field.id(), "");
            if (field.kind().sums() && !typed.isBlank()) {
                read(field, typed, findings)
                        .ifPresent(
                                same -> {
                                    long most = most(field, pair, holding);
                                    if (same > most) {
                                        findings.add(tooMuch(field, most));
                                    } else if (same > 0) {
                                        parts.put(field.id(), same);
                                    }
                                });
            }
        }
        if (parts.isEmpty() && findings.stream().allMatch(one -> one.at().equals("activity"))) {
            findings.add(Finding.stops("same", "overlap.nothing"));
        }
        if (flag.reason().isBlank()) {
            findings.add(Finding.stops("reason", "overlap.no-reason"));
        }
        return new Read(parts, List.copyOf(findings));
    }

    private static java.util.OptionalLong read(Field field, String typed, List<Finding> findings) {
        var reading = Reading.of(field, typed);
        reading.findings().stream().filter(Finding::stops).forEach(findings::add);
        return reading.value().amount();
    }

    /** What both reported, less what is taken off from the other already. */
    static long most(Field field, Overlaps.Pair pair, List<Deduction> holding) {
        long taken =
                holding.stream()
                        .filter(one -> one.other().equals(pair.other().obligation()))
                        .mapToLong(one -> one.parts().getOrDefault(field.id(), 0L))
                        .sum();
        long other = quantity(pair.other(), field.id()) - taken;
        return Math.max(0, Math.min(quantity(pair.kept(), field.id()), other));
    }

    private static Finding tooMuch(Field field, long most) {
        boolean wan = !(field.kind() instanceof cn.kehui.sheet.form.Kind.Count);
        return Finding.stops(
                field.id(),
                "overlap.too-much",
                field.label(),
                wan ? Value.wan(most) : Long.toString(most),
                field.unit());
    }

    private static long quantity(Contribution fact, String field) {
        var cell = fact.cell(field);
        var quantity = cell == null ? null : cell.quantity();
        return quantity == null ? 0 : quantity;
    }
}
