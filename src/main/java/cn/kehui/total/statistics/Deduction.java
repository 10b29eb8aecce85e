package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.Map;
import java.util.UUID;

/**
 * The same activity, reported by two: how much is taken off wherever a total covers both.
 *
 * @param id of the overlap
 * @param parts field → how much of it is the same, above 0
 */
public record Deduction(
        UUID id, String activity, ObligationId kept, ObligationId other, Map<String, Long> parts) {
    public Deduction {
        parts = Map.copyOf(parts);
    }

    Deduction of(Map<String, Long> others) {
        return new Deduction(id, activity, kept, other, others);
    }
}
