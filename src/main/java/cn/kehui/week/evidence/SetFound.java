package cn.kehui.week.evidence;

import cn.kehui.week.photo.CheckedSet;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the photographs of one activity together.
 *
 * @param distinct pictures, each counted once however often it was sent
 * @param besides the verdict but for how few there are; null: it was found before that was told
 *     apart
 * @param lacks of what there are too few
 */
public record SetFound(
        int photos,
        int onSite,
        int online,
        int distinct,
        PhotoOutcome verdict,
        List<String> messages,
        @Nullable PhotoOutcome besides,
        @Nullable List<CheckedSet.Lack> lacks) {
    public SetFound {
        lacks = lacks == null ? List.of() : List.copyOf(lacks);
    }

    static SetFound of(CheckedSet.Totals totals) {
        return new SetFound(
                totals.photos(),
                totals.onSite(),
                totals.online(),
                totals.distinct(),
                totals.verdict(),
                totals.messages(),
                totals.besides(),
                totals.lacks());
    }
}
