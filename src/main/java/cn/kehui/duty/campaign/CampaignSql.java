package cn.kehui.duty.campaign;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.org.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The {@code campaign} and {@code duty} tables. */
@Component
class CampaignSql {
    private static final String KEPT =
            """
            select c.id, c.published_at, c.withdrawn_at, c.unit_id,
                   c.definition || jsonb_build_object('duties', coalesce(
                       (select jsonb_agg(d.definition order by d.place) from duty d where d.campaign_id = c.id),
                       '[]')) as definition
              from campaign c
            """;
    private static final String ALL = KEPT + " order by c.year desc, c.id";
    private static final String ONE = KEPT + " where c.id = :id";

    /** Any number of its own: one campaign at a time is put in place or published. */
    private static final long LOCK = 0x4b65687569_43L;

    private static final String LOCKED = "select pg_advisory_xact_lock(:lock)";
    private static final String INSERT =
            """
            insert into campaign (id, parent_id, title, year, region_code, unit_id, definition)
            values (:id, :parent, :title, :year, :region, :unit, :definition::jsonb)
            on conflict (id) do update
               set parent_id = excluded.parent_id, title = excluded.title, year = excluded.year,
                   region_code = excluded.region_code, definition = excluded.definition
             where campaign.published_at is null
            """;
    private static final String NO_DUTIES = "delete from duty where campaign_id = :id";
    private static final String DUTY =
            """
            insert into duty (id, campaign_id, parent_id, place, title, form_id, form_version, deadline_words,
                              opens_at, closes_at, correctable_until, definition)
            values (:id, :campaign, :parent, :place, :title, :form, :version, :words,
                    :opens, :closes, :correctable, :definition::jsonb)
            """;
    private static final String PUBLISH =
            "update campaign set published_at = :now, published_by = :by, withdrawn_at = null where id = :id";

    private final JdbcClient db;
    private final JsonMapper json;

    CampaignSql(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * @param publishedAt null: a draft
     * @param withdrawn whether it was taken back since
     * @param unit whose draft it is, or was; null: it ships with the product
     */
    record Kept(
            Definition definition,
            @Nullable Instant publishedAt,
            boolean withdrawn,
            @Nullable UnitId unit) {
        /** Whether its duties are owed. */
        boolean out() {
            return publishedAt != null && !withdrawn;
        }

        CampaignId id() {
            return definition.campaign().id();
        }

        Campaign.Listing listing() {
            return new Campaign.Listing(
                    definition.campaign(), out() ? publishedAt : null, withdrawn);
        }

        /** Whether it is no draft, or that of the actor's own unit. */
        boolean seenBy(Actor actor) {
            return publishedAt != null || unit == null || unit.equals(actor.unitId());
        }
    }

    List<Kept> all() {
        return db.sql(ALL).query(this::kept).list();
    }

    Optional<Kept> one(CampaignId id) {
        return db.sql(ONE).param("id", id.value()).query(this::kept).optional();
    }

    /**
     * Waits until nobody else puts a campaign in place or publishes one: before anything is looked
     * up, so that two who publish at once do not both find none.
     */
    void lock() {
        db.sql(LOCKED).param("lock", LOCK).query().listOfRows();
    }

    /**
     * Puts a draft in place, or in the place of an earlier one.
     *
     * @param unit whose it is; null: it ships with the product
     */
    void draft(Definition definition, @Nullable UnitId unit) {
        var campaign = definition.campaign();
        var parent = campaign.parent();
        db.sql(INSERT)
                .param("id", campaign.id().value())
                .param("parent", parent == null ? null : parent.value())
                .param("title", campaign.title())
                .param("year", campaign.year())
                .param("region", campaign.region())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER)
                .param("definition", json.writeValueAsString(definition.head()))
                .update();
        db.sql(NO_DUTIES).param("id", campaign.id().value()).update();
        var duties = campaign.duties();
        for (int place = 0; place < duties.size(); place++) {
            duty(duties.get(place), place);
        }
    }

    void publish(CampaignId id, PersonId by, Instant now) {
        db.sql(PUBLISH)
                .param("id", id.value())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    private void duty(Duty duty, int place) {
        var parent = duty.parent();
        var form = duty.form();
        db.sql(DUTY)
                .param("id", duty.id().value())
                .param("campaign", duty.id().campaign().value())
                .param("parent", parent == null ? null : parent.value())
                .param("place", place + 1)
                .param("title", duty.title())
                .param("form", form == null ? null : form.name())
                .param("version", form == null ? null : form.version())
                .param("words", duty.deadline().words())
                .param("opens", time(duty.opensAt()))
                .param("closes", time(duty.deadline().closesAt()))
                .param("correctable", time(duty.correctableUntil()))
                .param("definition", json.writeValueAsString(DutyShape.of(duty)))
                .update();
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        var shape =
                json.readValue(
                        row.getString("definition"), new TypeReference<Map<String, Object>>() {});
        var published = row.getTimestamp("published_at");
        var unit = row.getObject("unit_id", UUID.class);
        return new Kept(
                Definition.of("campaign " + row.getString("id"), shape),
                published == null ? null : published.toInstant(),
                row.getTimestamp("withdrawn_at") != null,
                unit == null ? null : new UnitId(unit));
    }
}
