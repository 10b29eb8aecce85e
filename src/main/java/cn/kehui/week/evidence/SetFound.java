package cn.kehui.week.evidence;

import cn.kehui.week.photo.CheckedSet;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.List;

/**
 * What was found of the photographs of one activity together.
 *
 * @param distinct pictures, each counted once however often it was sent
 */
public record SetFound(
        int photos,
        int onSite,
        int online,
        int distinct,
        PhotoOutcome verdict,
        List<String> messages) {
    static SetFound of(CheckedSet.Totals totals) {
        return new SetFound(
                totals.photos(),
                totals.onSite(),
                totals.online(),
                totals.distinct(),
                totals.verdict(),
                totals.messages());
    }
}
