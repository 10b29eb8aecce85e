package cn.kehui.week.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Everything that was counted of an activity, in the order in which it was entered.
 *
 * @param all those that were replaced too
 */
public record ActivityCounts(List<LedgerEntry> all) {
    public ActivityCounts {
        all = List.copyOf(all);
    }

    /**
     * What was counted together.
     *
     * @param counted how much of it somebody really counted
     */
    public record Sum(long quantity, long counted) {
        /** 其中实计, in percent; of nothing there is no share: 100. */
        public long share() {
            return quantity == 0 ? 100 : Math.multiplyExact(counted, 100) / quantity;
        }
    }

    /** Those that count: nobody replaced them, and they do not only strike another out. */
    public List<LedgerEntry> standing() {
        var replaced =
                all.stream()
                        .map(LedgerEntry::replaces)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.quantity() != null && !replaced.contains(one.id()))
                .toList();
    }

    /** The one that stands in the place of another; empty: it stands itself. */
    public Optional<LedgerEntry> inPlaceOf(UUID id) {
        return all.stream().filter(one -> id.equals(one.replaces())).findFirst();
    }

    public Optional<LedgerEntry> entry(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Of those that count; empty: nobody counted, which is not 0, or it cannot be added up. */
    public Optional<Sum> sum(Counted what) {
        var of = standing().stream().filter(one -> one.what() == what).toList();
        return of.isEmpty() || what.fact().isEmpty() && of.size() > 1
                ? Optional.empty()
                : Optional.of(sum(of));
    }

    private static Sum sum(Collection<LedgerEntry> entries) {
        long quantity = 0;
        long counted = 0;
        for (var one : entries) {
            long of = one.quantity() == null ? 0 : one.quantity();
            quantity = Math.addExact(quantity, of);
            counted = Math.addExact(counted, one.grade().counted() ? of : 0);
        }
        return new Sum(quantity, counted);
    }

    /** What the same people may have been counted in: of that session, or of the whole. */
    public List<LedgerEntry> beside(Counted what, String session) {
        return standing().stream()
                .filter(one -> one.what() == what)
                .filter(
                        one ->
                                session.isEmpty()
                                        || one.session().isEmpty()
                                        || one.session().equals(session))
                .toList();
    }
}
