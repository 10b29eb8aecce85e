package cn.kehui.launch.backup;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A mark on a database that a restore has begun to fill: it is neither empty nor anybody's data. A
 * restore may begin anew there, and nothing else starts on it.
 */
final class HalfRestored {
    private static final String WORDS = "a restore of Kehui is under way";
    private static final String BEGIN = "comment on schema %s is '" + WORDS + "'";
    private static final String END = "comment on schema %s is null";
    private static final String PLACE = "select quote_ident(current_schema())";
    private static final String MARK =
            "select obj_description(to_regnamespace(quote_ident(current_schema())), 'pg_namespace')";

    private HalfRestored() {}

    /** Sets the mark. */
    static void begin(Connection owner) throws SQLException {
        say(owner, BEGIN);
    }

    /** Takes it away, in the transaction that makes the restore whole. */
    static void end(Connection owner) throws SQLException {
        say(owner, END);
    }

    static boolean is(Connection any) throws SQLException {
        return WORDS.equals(asked(any, MARK));
    }

    private static void say(Connection owner, String sentence) throws SQLException {
        var place = asked(owner, PLACE);
        try (var words = owner.createStatement()) {
            words.execute(sentence.formatted(place));
        }
    }

    private static String asked(Connection db, String question) throws SQLException {
        try (var query = db.createStatement();
                var row = query.executeQuery(question)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
