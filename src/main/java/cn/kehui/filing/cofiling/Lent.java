package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Obligation;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Scope;
import cn.kehui.sheet.form.Form;
import java.util.List;

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

    /**
     * Whether a place is within what was given.
     *
     * @param rows the keys of the rows, in their order
     */
    public boolean holds(Form form, String place, List<String> rows) {
        var part = RowGroup.at(form, place, rows);
        return part != null && parts().contains(part);
    }

    /** Whether everything that was given is said to be filled in. */
    public boolean done() {
        return mine.stream().allMatch(one -> one.done() != null);
    }
}
