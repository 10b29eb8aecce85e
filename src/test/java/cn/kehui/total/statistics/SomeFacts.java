package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.State;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.submission.Submission.Nature;
import cn.kehui.ground.org.UnitId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts made up for the rules of adding up. */
final class SomeFacts {
    private SomeFacts() {}

    static Deduction same(Contribution kept, Contribution other, String field, long quantity) {
        return same(List.of(kept, other), field, quantity);
    }

    static Deduction same(List<Contribution> members, String field, long quantity) {
        return new Deduction(
                UUID.randomUUID(),
                "联合开放日",
                members.stream().map(Contribution::obligation).toList(),
                Map.of(field, quantity));
    }

    static Contribution gives(String at, String field, Cell cell) {
        return fact(at, State.ACCEPTED, Nature.ANSWERS, Map.of(field, cell));
    }

    static Contribution gives(String at, String one, Cell a, String other, Cell b) {
        return fact(at, State.ACCEPTED, Nature.ANSWERS, Map.of(one, a, other, b));
    }

    static Contribution answers(String at, Nature nature) {
        return fact(at, State.ACCEPTED, nature, Map.of());
    }

    static Contribution fact(String at, State state, Nature nature, Map<String, Cell> cells) {
        return new Contribution(
                new ObligationId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                at,
                at,
                state,
                new Contribution.Counted(new SubmissionId(UUID.randomUUID()), 1, nature, cells));
    }

    static Contribution owes(String at, State state) {
        return new Contribution(
                new ObligationId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                at,
                at,
                state,
                null);
    }
}
