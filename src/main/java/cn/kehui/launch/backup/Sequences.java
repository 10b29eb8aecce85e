package cn.kehui.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sequences of the product as the database itself tells them, those of identity columns too:
 * what they would hand out next is part of what is kept.
 */
final class Sequences {
    private static final String ALL =
            """
            select c.relname as name, coalesce(t.relname, '') as owner, coalesce(a.attname, '') as col
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
              left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid
                                   and d.refclassid = 'pg_class'::regclass and d.deptype in ('a', 'i')
              left join pg_class t on t.oid = d.refobjid
              left join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
             where c.relkind = 'S'
             order by c.relname
            """;
    private static final String STANDS = "select last_value, is_called from \"%s\"";
    private static final String HIGHEST = "select max(\"%s\") from \"%s\"";
    private static final String SET = "select setval(quote_ident('%s')::regclass, %d, %b)";

    private Sequences() {}

    /**
     * @param owner the table whose column it numbers; empty: it stands by itself
     */
    private record Known(String name, String owner, String column) {}

    /**
     * How far each has come. To be asked after the tables were copied: a sequence is never rolled
     * back, so that it is then past every row that was copied.
     */
    static List<Manifest.Sequence> of(Connection db) throws SQLException {
        var all = new ArrayList<Manifest.Sequence>();
        for (var each : known(db)) {
            try (var query = db.createStatement();
                    var row = query.executeQuery(STANDS.formatted(each.name()))) {
                row.next();
                all.add(new Manifest.Sequence(each.name(), row.getLong(1), row.getBoolean(2)));
            }
        }
        return all;
    }

    /**
     * Sets every sequence: as it is written down, or where nothing is (a backup of format 1), past
     * the highest number in the column that it numbers.
     */
    static void set(Connection db, List<Manifest.Sequence> written) throws SQLException {
        Map<String, Manifest.Sequence> stood =
                written.stream().collect(Collectors.toMap(Manifest.Sequence::name, each -> each));
        for (var each : known(db)) {
            var as = stood.get(each.name());
            if (as != null) {
                set(db, as);
            } else if (!each.owner().isEmpty()) {
                pass(db, each);
            }
        }
    }

    /** A column without a number leaves its sequence as it was made: never used. */
    private static void pass(Connection db, Known each) throws SQLException {
        try (var query = db.createStatement();
                var row = query.executeQuery(HIGHEST.formatted(each.column(), each.owner()))) {
            row.next();
            long highest = row.getLong(1);
            if (!row.wasNull()) {
                set(db, new Manifest.Sequence(each.name(), highest, true));
            }
        }
    }

    private static void set(Connection db, Manifest.Sequence to) throws SQLException {
        try (var set = db.createStatement()) {
            set.execute(SET.formatted(to.name().replace("'", "''"), to.last(), to.called()));
        }
    }

    private static List<Known> known(Connection db) throws SQLException {
        var all = new ArrayList<Known>();
        try (var query = db.createStatement();
                var row = query.executeQuery(ALL)) {
            while (row.next()) {
                all.add(new Known(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return all;
    }
}
