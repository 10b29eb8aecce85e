package cn.kehui.filing.cofiling;

import cn.kehui.duty.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/** Whether a unit may write rows that it was given of another's table. */
public sealed interface Lending {
    record Open(Lent lent) implements Lending {}

    /**
     * It could, and may no more.
     *
     * @param of what is owed
     * @param why null: it cannot be written as it stands
     */
    record Over(Obligation of, Cofiling.@Nullable Ended why) implements Lending {}
}
