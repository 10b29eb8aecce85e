package cn.kehui.week.ledger.web;

import cn.kehui.ground.base.NotFound;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.CountTyped;
import cn.kehui.week.ledger.Counted;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A count as a browser sends it.
 *
 * @param entry of the address: which one is put right
 */
record SentCount(
        @Nullable String entry,
        @Nullable String under,
        @Nullable String what,
        @Nullable String quantity,
        @Nullable String grade,
        @Nullable String session,
        @Nullable String source,
        @Nullable String why,
        @Nullable String sure) {

    /** A further one. */
    CountTyped further() {
        return typed(null);
    }

    /**
     * One that puts another right.
     *
     * @param strikes it counts no more
     */
    CountTyped right(boolean strikes) {
        return typed(new CountTyped.Right(uuid(words(entry)), words(why), strikes));
    }

    private CountTyped typed(CountTyped.@Nullable Right right) {
        return new CountTyped(
                uuid(words(under)),
                one(Counted.class, words(what)),
                words(quantity),
                words(grade).isEmpty() ? null : one(CountGrade.class, words(grade)),
                words(session),
                words(source),
                right,
                words(sure).replace("\r\n", "\n"));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound(text);
        }
    }

    private static <T extends Enum<T>> T one(Class<T> all, String name) {
        return Arrays.stream(all.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound(name));
    }

    private static String words(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
