package cn.kehui.duty.obligation;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Uuid7;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Adds to the {@code step} and {@code remark} tables, for good, and says where that leaves the
 * obligations.
 */
@Component
class TakingSql {
    /** Steps, what was said with them and where they lead, as one: nobody sees the half of it. */
    private static final String TAKE =
            """
            with taken as materialized (
                select *
                  from unnest(:ids::uuid[], :obligations::uuid[], :submissions::uuid[], :acts::text[], :reasons::text[],
                              :states::text[], :accepted::uuid[], :keeps::boolean[], :reviewers::uuid[])
                       with ordinality as t (id, obligation, submission, act, reason, state, accepted, keeps, reviewer, place)
            ), moved as (
                update obligation o
                   set state = t.state, current_id = t.submission, accepted_id = t.accepted,
                       reviewer_id = case when t.keeps then o.reviewer_id else t.reviewer end,
                       changed_at = :at, revision = o.revision + 1
                  from taken t
                 where o.campaign_id = :campaign and o.id = t.obligation
            ), said as (
                insert into remark (campaign_id, step_id, place, words)
                select :campaign, r.step, r.place, r.words from unnest(:steps::uuid[], :places::text[], :words::text[]) as r (step, place, words)
            )
            insert into step (campaign_id, id, obligation_id, submission_id, version, act, by_person, by_name, by_unit, at, reason)
            select :campaign, t.id, t.obligation, t.submission, b.many + case when t.act = 'FILE' then 1 else 0 end,
                   t.act, :by, :name, :unit, :at, t.reason
              from taken t
             cross join lateral (select count(*) as many from step before
                                  where before.campaign_id = :campaign and before.obligation_id = t.obligation and before.act = 'FILE') b
             order by t.place
            returning obligation_id, version
            """;

    private final JdbcClient db;
    private final Clock clock;

    TakingSql(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Where an obligation stands after a step.
     *
     * @param accepted the version that counts; null: none
     * @param reviewer to whom it comes back; null: nobody, or who it was
     */
    record Stand(
            State state,
            @Nullable SubmissionId accepted,
            @Nullable UUID reviewer,
            boolean keepsReviewer) {}

    /** What was remarked with a step at one place. */
    private record Remarked(UUID step, String place, String words) {}

    /**
     * Takes steps on several of one campaign.
     *
     * @param stands of each where it stands then
     * @return of each the version that its step is about: how many were filed, this one with it
     */
    Map<ObligationId, Integer> take(
            Actor by, List<Steps.On> several, List<Stand> stands, Instant at) {
        var ids = several.stream().map(_ -> Uuid7.next(clock)).toArray(UUID[]::new);
        var remarks = new ArrayList<Remarked>();
        for (int i = 0; i < ids.length; i++) {
            var step = ids[i];
            several.get(i)
                    .taken()
                    .remarks()
                    .forEach((place, words) -> remarks.add(new Remarked(step, place, words)));
        }
        var versions = new HashMap<ObligationId, Integer>();
        var said =
                db.sql(TAKE)
                        .param("campaign", several.getFirst().obligation().campaign().value())
                        .param("ids", ids)
                        .param("steps", each(remarks, Remarked::step, UUID[]::new))
                        .param("places", each(remarks, Remarked::place, String[]::new))
                        .param("words", each(remarks, Remarked::words, String[]::new))
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .param("unit", by.unitId().value())
                        .param("at", Timestamp.from(at));
        standing(taken(said, several), stands)
                .query(
                        (RowCallbackHandler)
                                row ->
                                        versions.put(
                                                new ObligationId(
                                                        row.getObject("obligation_id", UUID.class)),
                                                row.getInt("version")));
        return versions;
    }

    private static JdbcClient.StatementSpec taken(
            JdbcClient.StatementSpec said, List<Steps.On> several) {
        return said.param(
                        "obligations",
                        each(several, one -> one.obligation().id().value(), UUID[]::new))
                .param(
                        "submissions",
                        each(several, one -> one.taken().submission().value(), UUID[]::new))
                .param("acts", each(several, one -> one.taken().move().name(), String[]::new))
                .param("reasons", each(several, one -> one.taken().reason(), String[]::new));
    }

    private static JdbcClient.StatementSpec standing(
            JdbcClient.StatementSpec said, List<Stand> stands) {
        return said.param("states", each(stands, one -> one.state().name(), String[]::new))
                .param("accepted", each(stands, TakingSql::accepted, UUID[]::new))
                .param("keeps", each(stands, Stand::keepsReviewer, Boolean[]::new))
                .param("reviewers", each(stands, Stand::reviewer, UUID[]::new));
    }

    private static @Nullable UUID accepted(Stand stand) {
        var accepted = stand.accepted();
        return accepted == null ? null : accepted.value();
    }

    private static <T, V> V[] each(
            List<T> all, Function<T, @Nullable V> of, IntFunction<V[]> array) {
        return all.stream().map(of).toArray(array);
    }
}
