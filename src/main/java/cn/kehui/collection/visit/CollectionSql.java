package cn.kehui.collection.visit;

import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.reading.RowOfUnit;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code collection} table, and of its files what concerns them as a whole. */
// house: long because a collection and its files are one lock
@Component
class CollectionSql {
    private static final String COLLECTIONS =
            """
            select c.id, c.form, c.used_at, c.kept_until, c.version, count(f.number) as files,
                   count(f.number) filter (where f.received is null) as unread
              from collection c left join collected_file f on f.collection_id = c.id
            """;
    private static final String ONE = COLLECTIONS + " where c.id = :id group by c.id";
    private static final String ALL = COLLECTIONS + " group by c.id order by c.used_at desc, c.id";
    private static final String OPEN =
            """
            insert into collection (id, form, created_at, used_at) values (:id, :form, :now, :now)
            on conflict (id) do nothing
            """;
    private static final String USE =
            "update collection set used_at = :now, version = version + 1 where id = :id returning form";
    private static final String NUMBERS =
            "update collection set last_number = last_number + :many where id = :id returning last_number";
    private static final String ADD =
            """
            insert into collected_file
                   (collection_id, number, name, sha256, size, content, added_at, received)
            select :id, f.number, f.name, f.sha256, f.size, f.content, :now, f.received::jsonb
              from unnest(:numbers::int[], :names::text[], :sha256s::text[], :sizes::bigint[], :contents::text[], :received::text[])
                   as f (number, name, sha256, size, content, received)
            on conflict (collection_id, name, sha256) do nothing
            """;
    private static final String UNFOLD =
            """
            with numbered as (
                update collection set last_number = last_number + :many, version = version + 1 where id = :id
                returning id, last_number - :many as before
            )
            insert into collected_file (collection_id, number, name, sha256, size, content, added_at, received)
            select f.collection_id, n.before + r.place, right(f.name || ' · ' || r.words, 300), f.sha256, f.size, f.content, f.added_at, r.received::jsonb
              from collected_file f
              join numbered n on n.id = f.collection_id
             cross join unnest(:words::text[], :received::text[]) with ordinality as r (words, received, place)
             where f.collection_id = :id and f.number = :number
            on conflict (collection_id, name, sha256) do nothing
            """;
    private static final String KEPT =
            "select name || chr(10) || sha256 from collected_file where collection_id = :id";
    private static final String NO_LATER =
            """
            update collection
               set used_at = case when used_at > :use then :now else used_at end,
                   kept_until = case when kept_until > :most then :most else kept_until end
             where used_at > :use or kept_until > :most
            """;
    private static final String ROOM =
            """
            select coalesce(sum(f.files), 0)::int as files, coalesce(sum(f.size), 0)::bigint as bytes
              from (select count(*) as files, max(size) as size from collected_file where collection_id = :id group by sha256) f
            """;
    private static final String ORIGINAL =
            "select name, size, content from collected_file where collection_id = :id and number = :number";
    private static final String ORIGINALS =
            "select number, name, size, content from collected_file where collection_id = :id and number = any(:numbers)";

    private final JdbcClient db;
    private final ContentSql contents;

    CollectionSql(JdbcClient db, ContentSql contents) {
        this.db = db;
        this.contents = contents;
    }

    /** What is in the files. */
    ContentSql contents() {
        return contents;
    }

    /** How much a collection holds. */
    record Room(int files, long bytes) {}

    /**
     * A file on its way in.
     *
     * @param bytes where they lie; null: they are not kept
     * @param received said of it already; null: to be read
     */
    record NewFile(
            String name,
            String sha256,
            long size,
            @Nullable Path bytes,
            @Nullable String received) {
        /** By what it is the same file. */
        String key() {
            return name + "\n" + sha256;
        }
    }

    /**
     * A file as it was sent.
     *
     * @param content under which its bytes are kept; null: they are not
     */
    record Original(String name, long size, @Nullable String content) {}

    Optional<Collection> find(CollectionId id) {
        return db.sql(ONE).param("id", id.value()).query(CollectionSql::collection).optional();
    }

    /** Every collection, the last used first. */
    List<Collection> all() {
        return db.sql(ALL).query(CollectionSql::collection).list();
    }

    private static Collection collection(ResultSet row, int number) throws SQLException {
        var kept = row.getTimestamp("kept_until");
        return new Collection(
                new CollectionId(row.getObject("id", UUID.class)),
                FormId.of(row.getString("form")),
                row.getTimestamp("used_at").toInstant(),
                kept == null ? null : kept.toInstant(),
                row.getLong("version"),
                row.getInt("files"),
                row.getInt("unread"));
    }

    void open(CollectionId id, FormId form, Instant now) {
        db.sql(OPEN)
                .param("id", id.value())
                .param("form", form.toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Notes that a person did something with it, and locks it; its form, or empty if it is gone.
     */
    Optional<FormId> use(CollectionId id, Instant now) {
        return db.sql(USE)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(String.class)
                .optional()
                .map(FormId::of);
    }

    void keep(CollectionId id, Instant until) {
        db.sql("update collection set kept_until = :until where id = :id")
                .param("until", Timestamp.from(until))
                .param("id", id.value())
                .update();
    }

    void delete(CollectionId id) {
        db.sql("delete from collection where id = :id").param("id", id.value()).update();
    }

    /** What was used or kept while the clock was ahead ends as what is used or kept now. */
    void noLaterThan(Instant now) {
        db.sql(NO_LATER)
                .param("now", Timestamp.from(now))
                .param("use", Timestamp.from(now.plus(Collection.VISIT)))
                .param("most", Timestamp.from(now.plus(Collection.KEPT)))
                .update();
    }

    /**
     * Deletes what was last used before {@code lastUse} and is not kept until after {@code now}.
     */
    int deleteUnused(Instant lastUse, Instant now) {
        return db.sql(
                        "delete from collection where used_at < :lastUse and (kept_until is null or kept_until < :now)")
                .param("lastUse", Timestamp.from(lastUse))
                .param("now", Timestamp.from(now))
                .update();
    }

    Room room(CollectionId id) {
        return db.sql(ROOM).param("id", id.value()).query(Room.class).single();
    }

    /** Names and bytes of the files that are there, as {@link NewFile#key} has them. */
    Set<String> keys(CollectionId id) {
        return new HashSet<>(db.sql(KEPT).param("id", id.value()).query(String.class).list());
    }

    /** Adds files under the next numbers, in their order. */
    void add(CollectionId id, List<NewFile> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        int last =
                db.sql(NUMBERS)
                        .param("many", all.size())
                        .param("id", id.value())
                        .query(Integer.class)
                        .single();
        db.sql(ADD)
                .param("id", id.value())
                .param(
                        "numbers",
                        IntStream.rangeClosed(last - all.size() + 1, last)
                                .boxed()
                                .toArray(Integer[]::new))
                .param("names", words(all, NewFile::name))
                .param("sha256s", words(all, NewFile::sha256))
                .param("sizes", all.stream().map(NewFile::size).toArray(Long[]::new))
                .param("contents", words(all, one -> one.bytes() == null ? null : one.sha256()))
                .param("received", words(all, NewFile::received))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Of a file that has a row for each of several units one further file for each, as read. */
    void unfold(CollectionId id, int number, List<RowOfUnit> rows) {
        db.sql(UNFOLD)
                .param("id", id.value())
                .param("number", number)
                .param("many", rows.size())
                .param("words", rows.stream().map(RowOfUnit::words).toArray(String[]::new))
                .param(
                        "received",
                        rows.stream().map(one -> Json.write(one.received())).toArray(String[]::new))
                .update();
    }

    private static String[] words(List<NewFile> all, Function<NewFile, @Nullable String> of) {
        return all.stream().map(of).toArray(String[]::new);
    }

    Optional<Original> original(CollectionId id, int number) {
        return db.sql(ORIGINAL)
                .param("id", id.value())
                .param("number", number)
                .query(Original.class)
                .optional();
    }

    /** Of several, by number; what is not there is absent. */
    Map<Integer, Original> originals(CollectionId id, List<Integer> numbers) {
        var originals = new HashMap<Integer, Original>();
        db.sql(ORIGINALS)
                .param("id", id.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .query(
                        (RowCallbackHandler)
                                row ->
                                        originals.put(
                                                row.getInt("number"),
                                                new Original(
                                                        row.getString("name"),
                                                        row.getLong("size"),
                                                        row.getString("content"))));
        return originals;
    }

    int remove(CollectionId id, int number) {
        return db.sql("delete from collected_file where collection_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .update();
    }
}
