package cn.kehui.week.activity;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.SealedAnswers;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Activities that are sealed otherwise than now: what is written, lies beside, and was approved.
 */
@Component
class ActivityReseal implements Reseal {
    /** Rows are held within one campaign: first it is asked which have some. */
    private static final String CAMPAIGNS =
            "select distinct campaign_id from activity where sealed <> :prefix order by 1";

    private static final String OTHERWISE =
            """
            select id, answers, asides, approved -> 'answers' as approved
              from activity
             where campaign_id = :campaign and sealed <> :prefix
             order by id limit :most for update skip locked
            """;
    private static final String SEALED =
            """
            update activity
               set answers = :answers::jsonb, asides = :asides::jsonb, sealed = :sealed,
                   approved = case when approved is not null
                                   then jsonb_set(approved, '{answers}', :approved::jsonb) end
             where campaign_id = :campaign and id = :id
            """;

    private final JdbcClient db;
    private final SealedAnswers sealed;

    ActivityReseal(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    private record Old(UUID id, String answers, String asides, @Nullable String approved) {}

    @Override
    @Transactional
    public int reseal(int most) {
        int done = 0;
        for (var campaign : campaigns()) {
            var all =
                    db.sql(OTHERWISE)
                            .param("campaign", campaign)
                            .param("prefix", sealed.prefix())
                            .param("most", most - done)
                            .query(Old.class)
                            .list();
            all.forEach(one -> put(campaign, one));
            done += all.size();
        }
        return done;
    }

    private List<String> campaigns() {
        return db.sql(CAMPAIGNS).param("prefix", sealed.prefix()).query(String.class).list();
    }

    private void put(String campaign, Old old) {
        var row = ActivitySql.row(old.id());
        var prefix = sealed.prefix();
        db.sql(SEALED)
                .param("answers", anew(old.answers(), row))
                .param("asides", Json.write(asides(old.asides(), row)))
                .param("approved", old.approved() == null ? "null" : anew(old.approved(), row))
                .param("sealed", prefix)
                .param("campaign", campaign)
                .param("id", old.id())
                .update();
    }

    private String anew(String kept, SealedAnswers.Row row) {
        var clear = sealed.open(Json.read(kept, Answers.class), row.row());
        return Json.write(sealed.seal(clear, row));
    }

    private List<Activity.Aside> asides(String kept, SealedAnswers.Row row) {
        return Arrays.stream(Json.read(kept, Activity.Aside[].class))
                .map(
                        one -> {
                            var clear = sealed.open(one.words(), one.field(), row.row());
                            return one.with(sealed.seal(clear, one.field(), row));
                        })
                .toList();
    }
}
