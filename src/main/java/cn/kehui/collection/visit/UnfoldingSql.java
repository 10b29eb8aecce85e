package cn.kehui.collection.visit;

import cn.kehui.ground.base.Json;
import cn.kehui.sheet.reading.RowOfUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of the {@code collected_file} table what was read out of the rows of another file. */
@Component
class UnfoldingSql {
    private static final String UNFOLD =
            """
            with numbered as (
                update collection set last_number = last_number + :many, version = version + 1 where id = :id
                returning id, last_number - :many as before
            )
            insert into collected_file (collection_id, number, name, sha256, size, content, added_at, received, unfolded_from)
            select f.collection_id, n.before + r.place, right(f.name || ' · ' || r.words, 300), f.sha256, f.size, f.content, f.added_at, r.received::jsonb, f.number
              from collected_file f
              join numbered n on n.id = f.collection_id
             cross join unnest(:words::text[], :received::text[]) with ordinality as r (words, received, place)
             where f.collection_id = :id and f.number = :number
            on conflict (collection_id, name, sha256) do nothing
            """;
    private static final String UNFOLDED =
            "select count(*)::int from collected_file where collection_id = :id and unfolded_from = :number";

    private final JdbcClient db;

    UnfoldingSql(JdbcClient db) {
        this.db = db;
    }

    /** Keeps others from changing which files there are; false: the collection is gone. */
    boolean lock(CollectionId id) {
        return db.sql("select 1 from collection where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** How many files a file with a row for each of several units was unfolded into. */
    int unfolded(CollectionId id, int number) {
        return db.sql(UNFOLDED)
                .param("id", id.value())
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    /**
     * Of a file that has a row for each of several units one further file for each, as read; how
     * many.
     */
    int unfold(CollectionId id, int number, List<RowOfUnit> rows) {
        return db.sql(UNFOLD)
                .param("id", id.value())
                .param("number", number)
                .param("many", rows.size())
                .param("words", rows.stream().map(RowOfUnit::words).toArray(String[]::new))
                .param(
                        "received",
                        rows.stream().map(one -> Json.write(one.received())).toArray(String[]::new))
                .update();
    }
}
