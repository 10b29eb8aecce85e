package cn.kehui.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the product as the database itself tells them. */
final class SchemaTables {
    /**
     * Who is signed in at the moment is no part of a backup, nor in which directory the files lie;
     * what migrations ran is in its manifest.
     */
    private static final String COLUMNS =
            """
            select c.relname as name, a.attname as col
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relkind = 'r' and c.relname not like 'spring\\_session%' and c.relname not in ('flyway_schema_history', 'blob_place')
             order by c.relname, a.attnum
            """;

    private static final String REFERENCES =
            """
            select child.relname as child, parent.relname as parent
              from pg_constraint f
              join pg_class child on child.oid = f.conrelid
              join pg_class parent on parent.oid = f.confrelid
             where f.contype = 'f' and child.oid <> parent.oid
            """;

    private SchemaTables() {}

    /** Table → its columns, each table after those that it refers to. */
    static Map<String, List<String>> of(Connection db) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var query = db.createStatement();
                var row = query.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.computeIfAbsent(row.getString("name"), _ -> new ArrayList<>())
                        .add(row.getString("col"));
            }
        }
        return ordered(columns, parents(db));
    }

    private static Map<String, List<String>> ordered(
            Map<String, List<String>> columns, Map<String, Set<String>> parents) {
        var ordered = new LinkedHashMap<String, List<String>>();
        var left = new LinkedHashMap<>(columns);
        while (!left.isEmpty()) {
            var next =
                    left.keySet().stream()
                            .filter(
                                    table ->
                                            parents.getOrDefault(table, Set.of()).stream()
                                                    .noneMatch(left::containsKey))
                            .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException(
                        "tables refer to one another in a circle: " + left.keySet());
            }
            next.forEach(table -> ordered.put(table, left.remove(table)));
        }
        return ordered;
    }

    private static Map<String, Set<String>> parents(Connection db) throws SQLException {
        var parents = new LinkedHashMap<String, Set<String>>();
        try (var query = db.createStatement();
                var row = query.executeQuery(REFERENCES)) {
            while (row.next()) {
                parents.computeIfAbsent(row.getString("child"), _ -> new LinkedHashSet<>())
                        .add(row.getString("parent"));
            }
        }
        return parents;
    }
}
