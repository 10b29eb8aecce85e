package cn.kehui.total.snapshot;

import cn.kehui.sheet.form.Field;
import cn.kehui.total.statistics.Total;
import java.util.List;

/**
 * What a newer accepted version moved upward.
 *
 * @param opens whether the reader may open what was filed
 * @param from the version accepted before, {@code to} the one that counts now
 * @param moves the totals above it that changed, by field and from the lowest up
 * @param snapshots that the older version went into
 */
public record Revision(
        String unit,
        String title,
        boolean opens,
        int from,
        int to,
        List<Move> moves,
        List<Snapshot.Brief> snapshots) {

    /** A total, before and after. */
    public record Move(Field field, String of, Total then, Total now) {}
}
