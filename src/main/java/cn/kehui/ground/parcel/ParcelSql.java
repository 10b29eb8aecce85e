package cn.kehui.ground.parcel;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.parcel.OwnParcel.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code parcel} table as those see it who asked, and how far each has come. */
@Component
class ParcelSql {
    /** Where the same waits already, it is that one. */
    private static final String ORDER =
            """
            insert into parcel (id, person_id, unit_id, kind, asked, title, state, reach, ordered_at)
            values (:id, :person, :unit, :kind, :asked, :title, 'WAITING', :reach, :now)
            on conflict (person_id, kind, asked) where state = 'WAITING' do nothing
            """;

    private static final String WAITING =
            """
            select id from parcel
             where person_id = :person and kind = :kind and asked = :asked and state = 'WAITING'
            """;

    private static final String MINE =
            """
            select p.id, p.kind, p.asked, p.title, p.state, p.reach, p.ordered_at, p.as_of, p.file_name, p.size, p.until_at,
                   coalesce(t.tries, 0) as tries, coalesce(t.done, 0) as done, coalesce(t.of, 0) as of
              from parcel p
              left join parcel_try t on t.parcel_id = p.id
             where p.person_id = :person and p.unit_id = :unit and (p.until_at is null or p.until_at > :now)
             order by p.id desc
            """;

    /** Fail-closed: who sees otherwise now than when it was made has no such parcel. */
    private static final String READY =
            """
            select p.id, p.kind, p.asked, p.title, p.file_name, p.content_type, p.size
              from parcel p
             where p.id = :id and p.person_id = :person and p.unit_id = :unit and p.reach = :reach
               and p.state = 'READY' and p.until_at > :now
            """;

    private static final String KIND =
            "select kind from parcel where id = :id and person_id = :person and unit_id = :unit";

    private static final String REMOVE =
            """
            delete from parcel
             where id in (select p.id from parcel p
                           where p.id = :id and p.person_id = :person and p.state <> 'WAITING'
                             for update skip locked)
            """;

    private final JdbcClient db;

    ParcelSql(JdbcClient db) {
        this.db = db;
    }

    /**
     * One to be fetched.
     *
     * @param size bytes
     */
    record Ready(
            ParcelId id, OwnParcel.Order order, String fileName, String contentType, long size) {}

    /** What is kept of an order. */
    record New(ParcelId id, OwnParcel.Order order, String title, String reach) {}

    boolean order(Actor actor, New one, Instant now) {
        return db.sql(ORDER)
                        .param("id", one.id().value())
                        .param("person", actor.id().value())
                        .param("unit", actor.unitId().value())
                        .param("kind", one.order().kind())
                        .param("asked", one.order().asked())
                        .param("title", one.title())
                        .param("reach", one.reach())
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    Optional<ParcelId> waiting(Actor actor, OwnParcel.Order order) {
        return db.sql(WAITING)
                .param("person", actor.id().value())
                .param("kind", order.kind())
                .param("asked", order.asked())
                .query(UUID.class)
                .optional()
                .map(ParcelId::new);
    }

    /**
     * The newest first.
     *
     * @param reach what the actor sees now of a kind; null: nobody makes it any more
     */
    List<OwnParcel> mine(Actor actor, UnaryOperator<@Nullable String> reach, Instant now) {
        return db.sql(MINE)
                .param("person", actor.id().value())
                .param("unit", actor.unitId().value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> parcel(row, reach))
                .list();
    }

    Optional<String> kind(Actor actor, ParcelId id) {
        return db.sql(KIND)
                .param("id", id.value())
                .param("person", actor.id().value())
                .param("unit", actor.unitId().value())
                .query(String.class)
                .optional();
    }

    Optional<Ready> ready(Actor actor, ParcelId id, String reach, Instant now) {
        return db.sql(READY)
                .param("id", id.value())
                .param("person", actor.id().value())
                .param("unit", actor.unitId().value())
                .param("reach", reach)
                .param("now", Timestamp.from(now))
                .query(
                        (row, _) ->
                                new Ready(
                                        new ParcelId(row.getObject("id", UUID.class)),
                                        order(row),
                                        row.getString("file_name"),
                                        row.getString("content_type"),
                                        row.getLong("size")))
                .optional();
    }

    boolean remove(Actor actor, ParcelId id) {
        return db.sql(REMOVE).param("id", id.value()).param("person", actor.id().value()).update()
                > 0;
    }

    private static OwnParcel.Order order(ResultSet row) throws SQLException {
        return new OwnParcel.Order(row.getString("kind"), row.getString("asked"));
    }

    private static OwnParcel parcel(ResultSet row, UnaryOperator<@Nullable String> reach)
            throws SQLException {
        var until = row.getTimestamp("until_at");
        var state = State.valueOf(row.getString("state"));
        return new OwnParcel(
                new ParcelId(row.getObject("id", UUID.class)),
                order(row),
                row.getString("title"),
                state,
                row.getTimestamp("ordered_at").toInstant(),
                new OwnParcel.Result(
                        row.getString("as_of"),
                        row.getString("file_name"),
                        row.getLong("size"),
                        until == null ? null : until.toInstant()),
                new OwnParcel.Progress(row.getInt("tries"), row.getLong("done"), row.getLong("of")),
                state == State.READY
                        && !row.getString("reach").equals(reach.apply(row.getString("kind"))));
    }
}
