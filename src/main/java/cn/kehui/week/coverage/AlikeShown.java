package cn.kehui.week.coverage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two that may be one, side by side.
 *
 * @param one what is seen of the first: names as they were typed, or reports
 * @param said null: nobody has said whether they are
 */
public record AlikeShown(
        AlikePair pair, List<PressReport> one, List<PressReport> other, @Nullable Said said) {
    /**
     * Whether two are one, as somebody has said it.
     *
     * @param alike true: one and the same
     * @param unit for which it was said, and by whom
     */
    public record Said(AlikePair pair, boolean alike, String unit, String by, Instant at) {}
}
