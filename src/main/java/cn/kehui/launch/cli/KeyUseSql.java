package cn.kehui.launch.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What hangs on a key: every text and JSON column of every table is looked through, as the
 * catalogue has them, so that no room can be forgotten.
 */
final class KeyUseSql {
    private static final String COLUMNS =
            """
            select quote_ident(c.relname) as t, quote_ident(a.attname) as c
              from pg_class c
              join pg_attribute a on a.attrelid = c.oid
             where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
               and a.attnum > 0 and not a.attisdropped
               and a.atttypid in ('text'::regtype, 'jsonb'::regtype) and c.relname <> 'journal'
             order by 1, 2
            """;
    private static final String USES = "select count(*) from %s where %s::text like '%%k1:_:%s:%%'";

    private KeyUseSql() {}

    /**
     * Values in a column.
     *
     * @param place table and column
     */
    record Use(String place, long values) {}

    /**
     * @param key 8 hex digits
     */
    static List<Use> of(Connection db, String key) throws SQLException {
        var uses = new ArrayList<Use>();
        try (var columns = db.createStatement();
                var row = columns.executeQuery(COLUMNS);
                var counts = db.createStatement()) {
            while (row.next()) {
                var words = USES.formatted(row.getString("t"), row.getString("c"), key);
                try (var count = counts.executeQuery(words)) {
                    count.next();
                    if (count.getLong(1) > 0) {
                        uses.add(
                                new Use(
                                        row.getString("t") + "." + row.getString("c"),
                                        count.getLong(1)));
                    }
                }
            }
        }
        return uses;
    }
}
