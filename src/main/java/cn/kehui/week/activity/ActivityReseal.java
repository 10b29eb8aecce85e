package cn.kehui.week.activity;

import cn.kehui.ground.base.Json;
import cn.kehui.ground.cipher.Reseal;
import cn.kehui.ground.cipher.SealedRows;
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
    private final SealedRows<Old> otherwise;

    ActivityReseal(JdbcClient db, SealedAnswers sealed) {
        this.db = db;
        this.sealed = sealed;
        this.otherwise = new SealedRows<>(db, CAMPAIGNS, OTHERWISE, Old.class);
    }

    private record Old(UUID id, String answers, String asides, @Nullable String approved) {}

    @Override
    @Transactional
    public int reseal(int most) {
        return otherwise.each(sealed.prefix(), most, this::put);
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
