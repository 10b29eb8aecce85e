package cn.kehui.ground.parcel;

import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.parcel.OwnParcel.State;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code parcel} table as those see it who make and sweep. */
@Component
class ParcelWorkSql {
    /** Held until the transaction ends, and free at once where its process dies. */
    private static final String TAKE =
            """
            select p.id, p.person_id, p.kind, p.asked, p.title
              from parcel p
             where p.state = 'WAITING' and p.kind = any(:kinds)
             order by p.ordered_at, p.id
             limit 1
               for no key update skip locked
            """;

    private static final String HOLD =
            "select true from parcel where id = :id and state = 'WAITING' for no key update skip locked";

    private static final String END =
            """
            update parcel
               set state = :state, reach = :reach, as_of = :asOf, file_name = :name, content_type = :type, size = :size,
                   ended_at = :now, until_at = :until
             where id = :id
            """;

    private static final String SWEEP =
            "delete from parcel where until_at <= :now or ended_at is null and ordered_at <= :forgotten";

    private static final String SWEEP_TRIES =
            "delete from parcel_try t where not exists (select 1 from parcel p where p.id = t.parcel_id)";

    private final JdbcClient db;

    ParcelWorkSql(JdbcClient db) {
        this.db = db;
    }

    /** One whose turn it is. */
    record Taken(ParcelId id, PersonId person, OwnParcel.Order order, String title) {}

    /** Where one has ended. */
    record Ended(State state, String reach, Maker.Made made, long size) {}

    /**
     * @param kinds that are made here: another version of the product may know others
     */
    Optional<Taken> take(Collection<String> kinds) {
        return db.sql(TAKE)
                .param("kinds", kinds.toArray(String[]::new))
                .query(
                        (row, _) ->
                                new Taken(
                                        new ParcelId(row.getObject("id", UUID.class)),
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        new OwnParcel.Order(
                                                row.getString("kind"), row.getString("asked")),
                                        row.getString("title")))
                .optional();
    }

    /** Holds one until the transaction ends. @return false if it waits no longer, or is held */
    boolean hold(ParcelId id) {
        return db.sql(HOLD).param("id", id.value()).query(Boolean.class).optional().isPresent();
    }

    void end(ParcelId id, Ended ended, Instant now, Instant until) {
        db.sql(END)
                .param("id", id.value())
                .param("state", ended.state().name())
                .param("reach", ended.reach())
                .param("asOf", ended.made().asOf())
                .param("name", ended.made().fileName())
                .param("type", ended.made().contentType())
                .param("size", ended.size())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
    }

    /**
     * @param forgotten what was asked for before, and never came to be, is swept too
     */
    int sweep(Instant now, Instant forgotten) {
        int gone =
                db.sql(SWEEP)
                        .param("now", Timestamp.from(now))
                        .param("forgotten", Timestamp.from(forgotten))
                        .update();
        db.sql(SWEEP_TRIES).update();
        return gone;
    }
}
