package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The same activity in two reports or more: counted once wherever a total covers more than one of
 * them.
 *
 * @param id of the overlap
 * @param members each once; the first is the one with which it counts
 * @param parts field → how much of it is the same in each, above 0
 */
public record Deduction(
        UUID id, String activity, List<ObligationId> members, Map<String, Long> parts) {
    public Deduction {
        members = List.copyOf(members);
        parts = Map.copyOf(parts);
    }
}
