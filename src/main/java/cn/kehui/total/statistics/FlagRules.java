package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Reading;
import cn.kehui.sheet.form.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Whether what is called the same can be: a part of every report that holds it, beside the parts
 * that are flagged already.
 */
final class FlagRules {
    private FlagRules() {}

    /** What is the same, and what is to be put right before it is taken off. */
    record Read(Map<String, Long> parts, List<Finding> findings) {}

    /** The one that flagged one of these figures between two of these reports before. */
    static Optional<UUID> first(Overlaps.Flag flag, List<Deduction> holding) {
        return holding.stream()
                .filter(one -> one.members().stream().filter(flag.members()::contains).count() > 1)
                .filter(one -> one.parts().keySet().stream().anyMatch(field -> says(flag, field)))
                .map(Deduction::id)
                .findFirst();
    }

    private static boolean says(Overlaps.Flag flag, String field) {
        return !flag.same().getOrDefault(field, "").isBlank();
    }

    /**
     * @param others what is taken off already, without what this takes the place of
     */
    static Read read(Overlaps.Flag flag, Overlaps.Group group, List<Deduction> others) {
        var parts = new LinkedHashMap<String, Long>();
        var findings = new ArrayList<Finding>();
        if (flag.activity().isBlank()) {
            findings.add(Finding.stops("activity", "overlap.no-activity"));
        }
        for (var field : group.form().fields()) {
            var typed = flag.same().getOrDefault(field.id(), "");
            if (field.kind().sums() && !typed.isBlank()) {
                read(field, typed, findings)
                        .ifPresent(
                                same -> {
                                    if (same > 0) {
                                        parts.put(field.id(), same);
                                    }
                                });
            }
        }
        findings.addAll(tooMuch(parts, group, others));
        if (parts.isEmpty() && findings.stream().allMatch(one -> one.at().equals("activity"))) {
            findings.add(Finding.stops("same", "overlap.nothing"));
        }
        if (flag.reason().isBlank()) {
            findings.add(Finding.stops("reason", "overlap.no-reason"));
        }
        return new Read(parts, List.copyOf(findings));
    }

    private static OptionalLong read(Field field, String typed, List<Finding> findings) {
        var reading = Reading.of(field, typed);
        reading.findings().stream().filter(Finding::stops).forEach(findings::add);
        return reading.value().amount();
    }

    /** Where more is called the same than every one of the reports has left. */
    static List<Finding> tooMuch(
            Map<String, Long> parts, Overlaps.Group group, List<Deduction> others) {
        return group.form().fields().stream()
                .filter(field -> parts.getOrDefault(field.id(), 0L) > most(field, group, others))
                .map(field -> tooMuch(field, most(field, group, others)))
                .toList();
    }

    /** The least of what the reports gave, each less what others take for the same already. */
    static long most(Field field, Overlaps.Group group, List<Deduction> others) {
        long most = Long.MAX_VALUE;
        for (var member : group.members()) {
            long given = CountedOnce.quantity(member, field.id());
            most = Math.min(most, given - taken(member.obligation(), field, others));
        }
        return Math.max(0, most);
    }

    private static long taken(ObligationId report, Field field, List<Deduction> others) {
        return others.stream()
                .filter(one -> one.members().contains(report))
                .mapToLong(one -> one.parts().getOrDefault(field.id(), 0L))
                .sum();
    }

    private static Finding tooMuch(Field field, long most) {
        boolean wan = !(field.kind() instanceof Kind.Count);
        return Finding.stops(
                field.id(),
                "overlap.too-much",
                field.label(),
                wan ? Value.wan(most) : Long.toString(most),
                field.unit());
    }
}
