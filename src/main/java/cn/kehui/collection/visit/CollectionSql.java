package cn.kehui.collection.visit;

import cn.kehui.sheet.form.FormId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code collection} table. */
@Component
class CollectionSql {
    private static final String COLLECTIONS =
            """
            select c.id, c.form, c.used_at, c.kept_until, c.version, count(f.number) - count(distinct f.unfolded_from) as files,
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
    private static final String NO_LATER =
            """
            update collection
               set used_at = case when used_at > :use then :now else used_at end,
                   kept_until = case when kept_until > :most then :most else kept_until end
             where used_at > :use or kept_until > :most
            """;
    private final JdbcClient db;
    private final CollectedFileSql each;

    CollectionSql(JdbcClient db, CollectedFileSql each) {
        this.db = db;
        this.each = each;
    }

    /** Its files, one by one. */
    CollectedFileSql each() {
        return each;
    }

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
}
