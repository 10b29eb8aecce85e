package cn.kehui.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where the journal ended when the backup was made.
 *
 * @param line the last that was sealed
 */
public record JournalEnd(long line, String hash) {
    private static final String LAST =
            "select line, hash from journal where line is not null order by line desc limit 1";

    static @Nullable JournalEnd of(Connection db) throws SQLException {
        try (var query = db.createStatement();
                var row = query.executeQuery(LAST)) {
            return row.next() ? new JournalEnd(row.getLong(1), row.getString(2)) : null;
        }
    }
}
