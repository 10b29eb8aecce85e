package cn.kehui.ground.account;

import cn.kehui.ground.base.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a journal from its first line to its last and says where its chain is broken. */
public final class JournalChain {
    private JournalChain() {}

    /** What is wrong with the first broken line; empty: the chain is whole. */
    public static Optional<String> broken(Connection db) throws SQLException {
        var before = JournalLine.FIRST;
        long seq = 0;
        try (var query = db.createStatement();
                var row =
                        query.executeQuery(
                                "select * from journal where line is not null order by line")) {
            while (row.next()) {
                var line =
                        new JournalLine(
                                row.getLong("line"),
                                row.getTimestamp("at").toInstant(),
                                row.getObject("person_id", UUID.class),
                                row.getString("person_name"),
                                row.getObject("unit_id", UUID.class),
                                row.getString("act"),
                                row.getString("subject"),
                                detail(row.getString("detail")),
                                row.getString("before"),
                                row.getString("hash"));
                if (line.line() != ++seq || !line.before().equals(before) || !line.whole()) {
                    return Optional.of("line " + line.line() + " " + line);
                }
                before = line.hash();
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> detail(String json) {
        var detail = new LinkedHashMap<String, String>();
        Json.read(json, Map.class)
                .forEach((key, value) -> detail.put(key.toString(), value.toString()));
        return detail;
    }
}
