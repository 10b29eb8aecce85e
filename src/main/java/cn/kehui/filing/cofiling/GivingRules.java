package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether rows can be given, to whom it is asked for, as things stand. */
final class GivingRules {
    private GivingRules() {}

    static Optional<Nameable> named(List<Nameable> nameable, Giving.Gift gift) {
        return nameable.stream().filter(one -> one.id().equals(gift.unit())).findFirst();
    }

    /** Null: nothing speaks against it, of however few rows. */
    static @Nullable Giving refused(
            Obligation obligation, List<Nameable> nameable, Giving.Gift gift, List<Cofiling> live) {
        if (Move.FILE.from(obligation.state()).isEmpty()) {
            return new Giving.Illegal(obligation.state());
        }
        if (named(nameable, gift).isEmpty()) {
            return new Giving.NotNameable();
        }
        if (gift.word().length() > Giving.WORD) {
            return new Giving.TooLong(Giving.WORD);
        }
        for (var given : live) {
            for (var part : gift.parts()) {
                if (part.key().equals(given.part())) {
                    return new Giving.Taken(part.label(), given.name());
                }
            }
        }
        return null;
    }
}
