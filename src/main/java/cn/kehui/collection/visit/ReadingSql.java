package cn.kehui.collection.visit;

import cn.kehui.sheet.form.FormId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was read of the files, and what a person said to it: {@code collected_file}, {@code
 * correction}, {@code confirmation}.
 */
// house: long because what was read and what was said to it make one table
@Component
class ReadingSql {
    private static final String NEXT =
            """
            with waiting as (
                select collection_id, count(*) as many, count(*) filter (where reader = :reader) as going
                  from collected_file where received is null
                 group by collection_id
            ), first as (
                select u.collection_id, u.number, u.tries, w.many
                  from collected_file u
                  join waiting w on w.collection_id = u.collection_id
                 where u.received is null and u.reader is distinct from :reader and w.going < :most
                 order by w.going, u.added_at, u.number
                 limit 1
            ), next as materialized (
                select u.collection_id, u.number
                  from collected_file u
                  join first f on f.collection_id = u.collection_id
                 where u.received is null and u.reader is distinct from :reader
                   and (u.number = f.number or f.tries = 0 and u.tries = 0)
                 order by u.added_at, u.number
                 limit (select least(:many, 1 + f.many / 8) from first f) for update of u skip locked
            )
            update collected_file f set reader = :reader, tries = f.tries + 1
              from next n, collection c
             where f.collection_id = n.collection_id and f.number = n.number and c.id = f.collection_id
            returning f.collection_id, f.number, f.name, f.tries, c.form
            """;
    private static final String AGAIN =
            """
            update collected_file set reader = null, tries = tries - 1
             where collection_id = :id and number = :number and received is null
            """;
    private static final String READ =
            """
            with was as (
                update collected_file f set received = r.received::jsonb, reader = null
                  from unnest(:numbers::int[], :received::text[]) as r (number, received)
                 where f.collection_id = :id and f.number = r.number
                returning f.collection_id
            )
            update collection set version = version + 1 where id in (select collection_id from was)
            """;
    private static final String FILES =
            """
            select number, name, chosen_at, case when number = any(:known) then null else received end as received
              from collected_file
             where collection_id = :id and received is not null
             order by name collate "C", number
            """;
    private static final String CORRECTIONS =
            """
            select distinct on (number, place) number, place, typed as words, made_at
              from correction where collection_id = :id
             order by number, place, made_at desc
            """;
    private static final String CONFIRMATIONS =
            "select number, place || ' ' || says as place, reason as words, made_at from confirmation where collection_id = :id";
    private static final String CORRECT =
            "insert into correction (collection_id, number, place, typed, made_at) values (:id, :number, :place, :typed, :now)";
    private static final String CONFIRM =
            """
            insert into confirmation (collection_id, number, place, says, reason, made_at)
            values (:id, :number, :place, :says, :reason, :now)
            on conflict (collection_id, number, place, says) do update set reason = excluded.reason, made_at = excluded.made_at
            """;
    private static final String DOUBT =
            "delete from confirmation where collection_id = :id and number = :number and place = :place";
    private static final String CHOOSE =
            "update collected_file set chosen_at = :now where collection_id = :id and number = :number";

    private final JdbcClient db;

    ReadingSql(JdbcClient db) {
        this.db = db;
    }

    /** A file to be read, and how often that was begun. */
    record Unread(CollectionId id, int number, String name, int tries, FormId form) {}

    /**
     * @param received as JSON; null if the caller knows it
     */
    record File(int number, String name, @Nullable Instant chosenAt, @Nullable String received) {}

    /** Said by a person of one place of one file. @param words null: taken back */
    record Word(int number, String place, @Nullable String words, Instant madeAt) {}

    /** What a person says of one place now. */
    record Place(CollectionId id, int number, String place) {}

    /**
     * Claims some files of one collection that are not yet read and that this process is not
     * reading: another that has ended may have begun them. A collection of which little is being
     * read comes first; a file that was begun before is claimed alone.
     *
     * @param readers how often some of one collection are read at once
     * @param many files at most; of few, fewer, so that all readers have some
     */
    List<Unread> next(UUID reader, int readers, int many) {
        return db.sql(NEXT)
                .param("reader", reader)
                .param("most", (readers - 1) * many + 1)
                .param("many", many)
                .query(
                        (row, _) ->
                                new Unread(
                                        new CollectionId(
                                                row.getObject("collection_id", UUID.class)),
                                        row.getInt("number"),
                                        row.getString("name"),
                                        row.getInt("tries"),
                                        FormId.of(row.getString("form"))))
                .list();
    }

    /** It was begun and left: another time. */
    void again(CollectionId id, int number) {
        db.sql(AGAIN).param("id", id.value()).param("number", number).update();
    }

    /**
     * @param read of each number, as JSON
     */
    void read(CollectionId id, Map<Integer, String> read) {
        db.sql(READ)
                .param("received", read.values().toArray(String[]::new))
                .param("id", id.value())
                .param("numbers", read.keySet().toArray(Integer[]::new))
                .update();
    }

    /**
     * The files that were read, in the order of their names. @param known numbers whose reading is
     * not wanted again
     */
    List<File> files(CollectionId id, List<Integer> known) {
        return db.sql(FILES)
                .param("known", known.toArray(Integer[]::new))
                .param("id", id.value())
                .query(File.class)
                .list();
    }

    /** The last word of each place. */
    List<Word> corrections(CollectionId id) {
        return db.sql(CORRECTIONS).param("id", id.value()).query(Word.class).list();
    }

    List<Word> confirmations(CollectionId id) {
        return db.sql(CONFIRMATIONS).param("id", id.value()).query(Word.class).list();
    }

    void correct(Place at, @Nullable String typed, Instant now) {
        db.sql(CORRECT)
                .param("id", at.id().value())
                .param("number", at.number())
                .param("place", at.place())
                .param("typed", typed)
                .param("now", Timestamp.from(now))
                .update();
    }

    void confirm(Place at, String says, String reason, Instant now) {
        db.sql(CONFIRM)
                .param("id", at.id().value())
                .param("number", at.number())
                .param("place", at.place())
                .param("says", says)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .update();
    }

    void doubt(Place at) {
        db.sql(DOUBT)
                .param("id", at.id().value())
                .param("number", at.number())
                .param("place", at.place())
                .update();
    }

    int choose(CollectionId id, int number, Instant now) {
        return db.sql(CHOOSE)
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .param("number", number)
                .update();
    }
}
