package cn.kehui.ground.account;

import cn.kehui.ground.anchor.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The {@code journal} table: lines are only ever added. */
// house: long because the journal is one table, with what was taken out of it
@Component
class JournalSql implements Chain {
    /** Any number of its own: one at a time seals. */
    private static final long LOCK = 0x4b65687569_4aL;

    private static final TypeReference<Map<String, String>> DETAIL = new TypeReference<>() {};

    private static final String LOCKED = "select pg_advisory_xact_lock(:lock)";
    private static final String LAST =
            "select line, hash from journal where line is not null order by line desc limit 1";
    private static final String INSERT =
            """
            insert into journal (at, person_id, person_name, unit_id, act, subject, detail)
            select l.at, l.person, l.name, l.unit, l.act, l.subject, l.detail::jsonb
              from unnest(:ats::timestamptz[], :persons::uuid[], :names::text[], :units::uuid[], :acts::text[], :subjects::text[], :details::text[])
                   with ordinality as l (at, person, name, unit, act, subject, detail, place)
             order by l.place
            """;
    private static final String UNSEALED =
            "select * from journal where hash is null order by seq limit :most";
    private static final String SEAL =
            "update journal set line = ?, before = ?, hash = ? where seq = ? and hash is null";
    private static final String HASHES = "select line, hash from journal where line = any(:lines)";
    private static final String CHAIN =
            "select * from journal where line > :after order by line limit :most";
    private static final String FOUND =
            """
            select * from journal
             where seq < :before
               and (starts_with((select path from unit where id = journal.unit_id), :scope)
                    or unit_id is null and :nobodys)
               and (:person = '' or position(:person in person_name) > 0)
               and (:act = '' or act = :act) and (:move = '' or detail ->> 'move' = :move)
               and (:subject = '' or subject = :subject)
               and (not :of_units or unit_id = any(:units) or subject = any(:subjects))
               and at >= :since and at < :until
             order by seq desc limit :most
            """;
    private static final String RETIRE = "select journal_retire(:days, :most)";
    private static final String DAY = "select journal_note_day()";

    /** What the clock alone makes old: the product has not run for so long since. */
    private static final String WITHHELD =
            """
            select j.line, j.at, now() as now,
                   (select count(*) from journal_day
                     where day > (j.at at time zone 'Asia/Shanghai')::date
                       and day <= (now() at time zone 'Asia/Shanghai')::date) as lived
              from journal j
             where j.line = (select min(line) from journal where line is not null)
               and j.at < now() - make_interval(days => :days)
               and j.at >= coalesce(journal_lived(:days), '-infinity')
               and not exists (select 1 from journal t
                                where t.act = 'CutWithheld' and t.at > now() - interval '30 days')
            """;

    private static final String CUT = "select * from journal_cut order by to_line desc limit 1";
    private static final String ACTS = "select distinct act from journal order by act";

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final JsonMapper json;

    JournalSql(JdbcClient db, JdbcTemplate batches, JsonMapper json) {
        this.db = db;
        this.batches = batches;
        this.json = json;
    }

    /** A line with its place in the table. */
    record Entered(long seq, JournalLine line) {}

    void lock() {
        db.sql(LOCKED).param("lock", LOCK).query().listOfRows();
    }

    @Override
    public End end() {
        return db.sql(LAST)
                .query((row, _) -> new End(row.getLong("line"), row.getString("hash")))
                .optional()
                .orElse(new End(0, JournalLine.FIRST));
    }

    void insert(List<JournalLine> lines) {
        db.sql(INSERT)
                .param("ats", each(lines, line -> line.at().toString(), String[]::new))
                .param("persons", each(lines, JournalLine::person, UUID[]::new))
                .param("names", each(lines, JournalLine::name, String[]::new))
                .param("units", each(lines, JournalLine::unit, UUID[]::new))
                .param("acts", each(lines, JournalLine::act, String[]::new))
                .param("subjects", each(lines, JournalLine::subject, String[]::new))
                .param(
                        "details",
                        each(lines, line -> json.writeValueAsString(line.detail()), String[]::new))
                .update();
    }

    private static <T> T[] each(
            List<JournalLine> lines,
            Function<JournalLine, @Nullable T> of,
            IntFunction<T[]> array) {
        return lines.stream().map(of).toArray(array);
    }

    List<Entered> unsealed(int most) {
        return db.sql(UNSEALED).param("most", most).query(this::entered).list();
    }

    void seal(List<Entered> lines) {
        batches.batchUpdate(
                SEAL,
                lines,
                lines.size(),
                (statement, each) -> {
                    statement.setLong(1, each.line().line());
                    statement.setString(2, each.line().before());
                    statement.setString(3, each.line().hash());
                    statement.setLong(4, each.seq());
                });
    }

    /** Takes out the oldest lines; the place of the last of them, 0 where none is so old. */
    long retire(int days, int most) {
        return db.sql(RETIRE).param("days", days).param("most", most).query(Long.class).single();
    }

    /** Notes that the product runs today. */
    void day() {
        db.sql(DAY).query().listOfRows();
    }

    /** What would go if only the clock counted; empty also where that was told lately. */
    Optional<AccountAct.CutWithheld> withheld(int days) {
        return db.sql(WITHHELD)
                .param("days", days)
                .query(
                        (row, _) ->
                                new AccountAct.CutWithheld(
                                        row.getLong("line"),
                                        row.getTimestamp("at").toInstant(),
                                        days,
                                        row.getLong("lived"),
                                        row.getTimestamp("now").toInstant()))
                .optional();
    }

    /** What was taken out last. */
    Optional<AccountAct.JournalCut> cut() {
        return db.sql(CUT)
                .query(
                        (row, _) ->
                                new AccountAct.JournalCut(
                                        row.getLong("from_line"),
                                        row.getLong("to_line"),
                                        row.getTimestamp("from_at").toInstant(),
                                        row.getTimestamp("to_at").toInstant(),
                                        row.getString("hash"),
                                        row.getTimestamp("cut_at").toInstant()))
                .optional();
    }

    @Override
    public long cutUpTo() {
        return cut().map(AccountAct.JournalCut::to).orElse(0L);
    }

    @Override
    public Map<Long, String> hashes(List<Long> lines) {
        var hashes = new HashMap<Long, String>();
        db.sql(HASHES)
                .param("lines", lines.toArray(Long[]::new))
                .query((RowCallbackHandler) row -> hashes.put(row.getLong(1), row.getString(2)));
        return hashes;
    }

    /** The chain from the line after {@code after}. */
    List<JournalLine> chain(long after, int most) {
        return db
                .sql(CHAIN)
                .param("after", after)
                .param("most", most)
                .query(this::entered)
                .list()
                .stream()
                .map(Entered::line)
                .toList();
    }

    List<Entered> found(JournalLookup.Query query, long before, int most) {
        return db.sql(FOUND)
                .param("before", before)
                .param("scope", query.scope().path())
                .param("nobodys", query.nobodys())
                .param("person", query.person())
                .param("act", query.event())
                .param("move", query.move())
                .param("subject", query.about().subject())
                .param("of_units", query.about().ofUnits())
                .param("units", query.about().units().toArray(UUID[]::new))
                .param("subjects", query.about().subjects().toArray(String[]::new))
                .param("since", Timestamp.from(query.since()))
                .param("until", Timestamp.from(query.until()))
                .param("most", most)
                .query(this::entered)
                .list();
    }

    List<String> acts() {
        return db.sql(ACTS).query(String.class).list();
    }

    private Entered entered(ResultSet row, int number) throws SQLException {
        return new Entered(
                row.getLong("seq"),
                new JournalLine(
                        row.getLong("line"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("person_id", UUID.class),
                        row.getString("person_name"),
                        row.getObject("unit_id", UUID.class),
                        row.getString("act"),
                        row.getString("subject"),
                        json.readValue(row.getString("detail"), DETAIL),
                        words(row.getString("before")),
                        words(row.getString("hash"))));
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
