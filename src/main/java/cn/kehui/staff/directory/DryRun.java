package cn.kehui.staff.directory;

import cn.kehui.staff.directory.UnitCheck.Becomes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table of units would do, as things are now; nothing of it is done yet.
 *
 * @param confirmedAt null: it still waits
 */
public record DryRun(
        ImportId id, String fileName, @Nullable Instant confirmedAt, List<UnitCheck> rows) {

    public int count(Becomes becomes) {
        return (int) rows.stream().filter(row -> row.becomes() == becomes).count();
    }

    /** Rows that something stops. */
    public List<UnitCheck> wrong() {
        return rows.stream().filter(row -> row.becomes() == Becomes.WRONG).toList();
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
