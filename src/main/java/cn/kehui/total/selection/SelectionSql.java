package cn.kehui.total.selection;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.org.Scope;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The {@code pick} and {@code pick_list} tables. */
@Component
class SelectionSql {
    private static final String PICKS =
            """
            select s.obligation_id, p.submission_id, p.row, p.chosen, p.reason, p.tier, p.by_name, p.at,
                   coalesce(s.answers -> 'rows' -> p.row ->> 'name', '') as name
              from pick p
              join submission s on s.campaign_id = p.campaign_id and s.id = p.submission_id
              join unit u on u.id = p.unit_id
             where p.campaign_id = :campaign and p.unit_id = :unit and starts_with(u.path, :scope)
               and (:all or s.obligation_id = any(:obligations))
             order by s.version, p.row
            """;

    private static final String PUT =
            """
            insert into pick (campaign_id, unit_id, submission_id, row, chosen, reason, tier, by_person, by_name, at)
            values (:campaign, :unit, :submission, :row, :chosen, :reason, :tier, :by, :name, :at)
            on conflict (campaign_id, unit_id, submission_id, row) do update
               set chosen = excluded.chosen, reason = excluded.reason, tier = excluded.tier, by_person = excluded.by_person,
                   by_name = excluded.by_name, at = excluded.at
            """;
    private static final String LISTS =
            """
            select l.id, l.campaign_id, l.unit_id, u.name as unit, l.title, l.rows, l.by_name, l.at
              from pick_list l
              join unit u on u.id = l.unit_id
            """;
    private static final String LIST = LISTS + " where l.id = :id and starts_with(u.path, :scope)";
    private static final String OF =
            LISTS
                    + " where l.campaign_id = :campaign and l.unit_id = :unit and starts_with(u.path, :scope) order by l.at, l.id";
    private static final String INSERT =
            """
            insert into pick_list (id, campaign_id, unit_id, title, rows, sealed, by_person, by_name, at)
            values (:id, :campaign, :unit, :title, :rows::jsonb, :sealed, :by, :name, :at)
            """;

    private final JdbcClient db;
    private final SealedLists sealed;

    SelectionSql(JdbcClient db, SealedLists sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    /** What was decided, on the oldest version first. */
    List<Pick> picks(OfferedSql.Received of) {
        return picks(of, true, List.of());
    }

    /** The same of some obligations. */
    List<Pick> picks(OfferedSql.Received of, Collection<ObligationId> some) {
        return picks(of, false, some);
    }

    private List<Pick> picks(OfferedSql.Received of, boolean all, Collection<ObligationId> some) {
        return db.sql(PICKS)
                .param("campaign", of.campaign().value())
                .param("unit", of.by().unitId().value())
                .param("scope", of.by().scope().path())
                .param("all", all)
                .param("obligations", some.stream().map(ObligationId::value).toArray(UUID[]::new))
                .query(this::pick)
                .list();
    }

    void put(String campaign, Choice choice, Actor by, Instant at) {
        db.sql(PUT)
                .param("campaign", campaign)
                .param("unit", by.unitId().value())
                .param("submission", choice.submission().value())
                .param("row", choice.row())
                .param("chosen", choice.chosen())
                .param("reason", choice.reason())
                .param("tier", choice.tier())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<PickList> list(PickListId id, Scope scope) {
        return db.sql(LIST)
                .param("id", id.value())
                .param("scope", scope.path())
                .query(this::list)
                .optional();
    }

    /** What a unit sent, the first first. */
    List<PickList> lists(String campaign, UnitId unit, Scope scope) {
        return db.sql(OF)
                .param("campaign", campaign)
                .param("unit", unit.value())
                .param("scope", scope.path())
                .query(this::list)
                .list();
    }

    void insert(PickList list, Actor by) {
        var mark = sealed.prefix();
        db.sql(INSERT)
                .param("id", list.id().value())
                .param("campaign", list.campaign())
                .param("unit", list.unit().value())
                .param("title", list.title())
                .param("rows", Json.write(sealed.seal(list.content(), list.id().value())))
                .param("sealed", mark)
                .param("by", by.id().value())
                .param("name", by.name())
                .param("at", Timestamp.from(list.at()))
                .update();
    }

    private Pick pick(ResultSet row, int number) throws SQLException {
        return new Pick(
                new ObligationId(row.getObject("obligation_id", UUID.class)),
                new SubmissionId(row.getObject("submission_id", UUID.class)),
                row.getInt("row"),
                sealed.name(row),
                row.getBoolean("chosen"),
                row.getString("reason"),
                row.getString("tier"),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }

    private PickList list(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PickList(
                new PickListId(id),
                row.getString("campaign_id"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit"),
                row.getString("title"),
                sealed.open(Json.read(row.getString("rows"), PickList.Content.class), id),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
