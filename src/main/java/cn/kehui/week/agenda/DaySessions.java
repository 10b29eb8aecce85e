package cn.kehui.week.agenda;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityStage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is held on which day. */
@Component
class DaySessions {
    /** As lists of activities; of two that count as one event, that one as which both count. */
    private static final String SOME =
            """
            select * from (
                select a.id, s.key, a.title, u.name as unit, a.stage, s.held_on, s.starts, s.ends, s.venue, s.online,
                       row_number() over (partition by s.held_on order by s.starts nulls first, a.id, s.key) as nth,
                       count(*) over (partition by s.held_on) as many
                  from activity_session s
                  join activity a on a.campaign_id = s.campaign_id and a.id = s.activity_id
                  join unit u on u.id = a.unit_id
                 where s.campaign_id = :campaign and a.campaign_id = :campaign
                   and s.held_on between :first and :last and a.stage <> 'CANCELLED'
                   and (a.merged_into is null or u.path = :scope)
                   and (starts_with(u.path, :scope) and (a.stage <> 'DRAFT' or u.path = :scope)
                        or a.stage <> 'DRAFT' and exists (
                           select 1
                             from activity_host h
                             join unit own on own.id = h.unit_id
                            where h.campaign_id = :campaign and h.activity_id = a.id and own.path = :scope))) d
             where d.nth > :after and d.nth <= :after + :most
             order by d.held_on, d.nth limit :all
            """;

    private final JdbcClient db;

    DaySessions(JdbcClient db) {
        this.db = db;
    }

    /**
     * From which day until which, both with it.
     *
     * @param after behind so many of each day
     * @param most of each day, {@code all} of all of them
     */
    record Span(LocalDate from, LocalDate until, int after, int most, int all) {}

    /** Those that a person may see, day by day, the earliest first. */
    List<DaySession> some(Actor actor, CampaignId campaign, Span span) {
        return db.sql(SOME)
                .param("campaign", campaign.value())
                .param("scope", actor.scope().path())
                .param("first", span.from())
                .param("last", span.until())
                .param("after", span.after())
                .param("most", span.most())
                .param("all", span.all())
                .query(
                        (row, _) ->
                                new DaySession(
                                        new ActivityId(campaign, row.getObject("id", UUID.class)),
                                        row.getString("key"),
                                        row.getString("title"),
                                        row.getString("unit"),
                                        ActivityStage.valueOf(row.getString("stage")),
                                        row.getObject("held_on", LocalDate.class),
                                        row.getObject("starts", LocalTime.class),
                                        row.getObject("ends", LocalTime.class),
                                        row.getString("venue"),
                                        row.getBoolean("online"),
                                        row.getInt("nth"),
                                        row.getInt("many")))
                .list();
    }
}
