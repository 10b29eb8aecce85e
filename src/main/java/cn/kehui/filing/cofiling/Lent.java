package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * Another unit's table, open to who writes some rows of it: only {@link Cofilings} makes one, after
 * it has asked. It holds for the transaction in which it was asked for.
 */
public final class Lent {
    private final Obligation obligation;
    private final List<Cofiling> mine;
    private final Actor by;

    Lent(Obligation obligation, List<Cofiling> mine, Actor by) {
        this.obligation = obligation;
        this.mine = List.copyOf(mine);
        this.by = by;
    }

    public Obligation obligation() {
        return obligation;
    }

    /** What the actor's unit was given of it. */
    public List<Cofiling> mine() {
        return mine;
    }

    public Actor by() {
        return by;
    }

    /** What may be read with it: what the unit that owes it may see. */
    public Scope scope() {
        return Scope.below(obligation.owes().path());
    }

    public List<String> parts() {
        return mine.stream().map(Cofiling::part).toList();
    }

    /** Whether it was given any row of a table of rows: then it may add one beside it. */
    public boolean rows() {
        return !RowGroup.rows(parts()).isEmpty();
    }

    /** What it was given that it had added itself, if that is the row of this key. */
    Optional<Cofiling> added(String row) {
        return mine.stream()
                .filter(Cofiling::added)
                .filter(one -> RowGroup.rows(List.of(one.part())).contains(row))
                .findFirst();
    }

    /**
     * Whether a place is within what was given.
     *
     * @param rows the keys of the rows, in their order
     */
    public boolean holds(Form form, String place, List<String> rows) {
        var part = RowGroup.at(form, place, rows);
        return part != null && parts().contains(part);
    }

    /** Whether its unit had added that row itself, and may leave it while it is blank. */
    public boolean leaves(String row) {
        return added(row).isPresent();
    }

    /** Whether everything that was given is said to be filled in. */
    public boolean done() {
        return mine.stream().allMatch(one -> one.done() != null);
    }
}
