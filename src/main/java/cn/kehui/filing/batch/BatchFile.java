package cn.kehui.filing.batch;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.ground.base.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of a batch.
 *
 * @param number of the file in its collection
 * @param unit as the file calls it
 * @param owed what it answers; null: no unit of that name owes it
 * @param seen the version of the unit's draft that was looked at; -1: there was none
 * @param gives how many words of the unit would give way
 * @param said what there is to put right, or why it is left as it is
 * @param outcome null: there is none yet
 */
public record BatchFile(
        int number,
        String name,
        String unit,
        @Nullable ObligationId owed,
        long seen,
        int gives,
        Becomes becomes,
        List<Finding> said,
        @Nullable Outcome outcome) {

    /** What filing it would do. */
    public enum Becomes {
        /** It is filed as it stands. */
        FILES,
        /** It could be filed, and the unit has written other words itself. */
        REPLACES,
        /** Something is to be put right or to be given a reason for. */
        OPEN,
        /** The unit has filed. */
        DONE,
        /** It cannot come in now. */
        SHUT,
        /** There is another of the same unit. */
        TWICE,
        /** No unit of that name owes it here. */
        STRANGER,
        /** It was not read. */
        UNREAD
    }

    /** What became of it. */
    public enum Outcome {
        FILED,
        /** It lies in its unit's draft, to be put right there. */
        DRAFTED,
        /** Nothing was changed. */
        LEFT
    }

    /** The same with why it was left. */
    BatchFile left(Finding why) {
        return new BatchFile(
                number, name, unit, owed, seen, gives, becomes, List.of(why), Outcome.LEFT);
    }

    /** What is to be put right in a draft is still said. */
    BatchFile done(Outcome became) {
        var open = became == Outcome.DRAFTED ? said : List.<Finding>of();
        return new BatchFile(number, name, unit, owed, seen, gives, becomes, open, became);
    }
}
