package cn.kehui.ground.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.cipher.Algorithms;
import cn.kehui.ground.cipher.CipherSettings;
import cn.kehui.ground.cipher.Suite;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One line of the journal.
 *
 * @param line its place in the chain, from 1 without gaps; 0: not sealed yet
 * @param person null: nobody was signed in
 * @param detail by name, in the order of names
 * @param before the hash of the line before; {@link #FIRST} at the first
 * @param hash over all of the above, lower-case hex: SHA-256, or SM3 where it says so; empty: not
 *     sealed yet
 */
public record JournalLine(
        long line,
        Instant at,
        @Nullable UUID person,
        String name,
        @Nullable UUID unit,
        String act,
        String subject,
        Map<String, String> detail,
        String before,
        String hash) {
    /**
     * What a room calls the things of which lines speak; each room that has such things is asked.
     */
    public interface Subjects {
        /** Those of the ids that the room knows; asked once for all lines of a page. */
        Map<String, Named> named(Set<String> ids);

        /** The ids of things of these units, of which lines may speak; {@link #MOST} at most. */
        List<String> of(Collection<UUID> units);

        /** How many things a room gives; whoever asks says so where there may be more. */
        int MOST = 2_000;

        /**
         * What a sentence gives that asks for {@code :ids}, of things whose key is a UUID, or for
         * {@code :words}, of those whose key is none.
         *
         * @param words what each is called, which its column {@code id} names
         */
        static Map<String, Named> named(
                JdbcClient db, String sql, Set<String> ids, RowMapper<Named> words) {
            var named = new HashMap<String, Named>();
            db.sql(sql)
                    .param("ids", uuids(ids))
                    .param("words", ids.toArray(String[]::new))
                    .query(
                            (RowCallbackHandler)
                                    row -> named.put(row.getString("id"), words.mapRow(row, 0)));
            return named;
        }

        /** What a sentence gives that asks for {@code :units}, {@code :most} at most. */
        static List<String> of(JdbcClient db, String sql, Collection<UUID> units) {
            return db.sql(sql)
                    .param("units", units.toArray(UUID[]::new))
                    .param("most", MOST)
                    .query(String.class)
                    .list();
        }

        private static UUID[] uuids(Set<String> ids) {
            return ids.stream()
                    .filter(id -> UUID_SHAPE.matcher(id).matches())
                    .map(UUID::fromString)
                    .toArray(UUID[]::new);
        }
    }

    /**
     * A thing in words: 崂山区科学技术局的“报送统计表”.
     *
     * @param unit whose it is; empty: no unit's
     */
    public record Named(String words, String unit) {}

    /** Stands before the first line. */
    public static final String FIRST = "0".repeat(64);

    private static final String SM3 = "sm3:";

    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    static JournalLine of(Recorded act) {
        var by = act.by();
        return new JournalLine(
                0,
                act.at().truncatedTo(ChronoUnit.MICROS), // as the database keeps it
                by == null ? null : by.id().value(),
                by == null ? "" : by.name(),
                by == null ? null : by.unitId().value(),
                act.getClass().getSimpleName(),
                act.subject(),
                new TreeMap<>(act.detail()),
                "",
                "");
    }

    /** The same with its place in the chain and its seal. */
    JournalLine sealed(long place, String last, Algorithms by) {
        var words = new StringBuilder();
        for (var part :
                new Object[] {
                    place, at, person, name, unit, act, subject, new TreeMap<>(detail), last
                }) {
            var text = String.valueOf(part);
            words.append(text.length()).append(':').append(text).append('\n');
        }
        return new JournalLine(
                place,
                at,
                person,
                name,
                unit,
                act,
                subject,
                detail,
                last,
                mark(by.suite()) + HexFormat.of().formatHex(by.digest(bytes(words))));
    }

    /** Whether nothing in it was changed since it was sealed. */
    boolean whole() {
        var suite = hash.startsWith(SM3) ? Suite.GM : Suite.INTERNATIONAL;
        var by = Algorithms.of(suite, CipherSettings.USUAL);
        return hash.equals(sealed(line, before, by).hash);
    }

    private static String mark(Suite suite) {
        return suite == Suite.GM ? SM3 : "";
    }

    private static byte[] bytes(StringBuilder words) {
        return words.toString().getBytes(UTF_8);
    }
}
