package cn.kehui.collection.visit;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the {@code collected_file} table what a file is: kept, unfolded, fetched, removed. */
@Component
class CollectedFileSql {
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
    private static final String REMOVE =
            "delete from collected_file where collection_id = :id and (number = :number or unfolded_from = :number)";
    private static final String KEPT =
            "select name || chr(10) || sha256 from collected_file where collection_id = :id";
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

    CollectedFileSql(JdbcClient db, ContentSql contents) {
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

    /** Removes a file and those that it was unfolded into; how many went. */
    int remove(CollectionId id, int number) {
        return db.sql(REMOVE).param("id", id.value()).param("number", number).update();
    }
}
