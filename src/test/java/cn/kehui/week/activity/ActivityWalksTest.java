package cn.kehui.week.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Answers;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityReview.Checked;
import cn.kehui.world.SmallWorld;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is tried on an activity, in whatever order, it stands where its steps lead. */
@KehuiTest
class ActivityWalksTest {
    private static final int TRIES = 120;

    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;
    @Autowired JdbcClient db;

    private Actor filler;
    private Actor reviewer;
    private ActivityId id;

    @BeforeEach
    void begin() {
        var world = new SmallWorld(context);
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        id = activities.begin(filler, CampaignId.of("small-2025"), "海洋科普");
        type(
                Map.of(
                        "intro", "简介",
                        "contact", "李文 85910000",
                        "secrecy", "不涉密，可以公开"));
        activities.type(
                filler,
                id,
                new ActivityTyping(
                        Map.of("rows[0].day", "5月24日", "rows[0].venue", "科技馆"),
                        new ActivityTyping.Shown(
                                "a", new Answers("", Map.of(), List.of()), List.of(), Map.of()),
                        ""));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void standsWhereItsStepsLead(long seed) {
        var dice = new Random(seed);
        var counts = "";
        for (int i = 0; i < TRIES; i++) {
            var before = activities.activity(filler, id);
            var count = steps.of(before).size();
            if (dice.nextInt(3) == 0) {
                counts = written(dice, before, counts);
                continue;
            }
            var move = ActivityMove.values()[dice.nextInt(ActivityMove.values().length)];
            // a life that is cancelled at once shows nothing
            if (move == ActivityMove.CANCEL && dice.nextInt(10) > 0) {
                continue;
            }
            var became = tried(move, before);
            var after = activities.activity(filler, id);
            var taken = steps.of(after);
            switch (became) {
                case ActivityMoving.Moved(var to, _) -> {
                    assertThat(move.from()).contains(before.stage());
                    assertThat(after.stage()).isEqualTo(to);
                    assertThat(taken).hasSize(count + 1);
                    assertThat(taken.getLast().to()).isEqualTo(to);
                    assertThat(taken.getLast().move()).isEqualTo(move);
                }
                case ActivityMoving.Illegal(var stage) -> {
                    assertThat(move.from()).doesNotContain(before.stage());
                    assertThat(stage).isEqualTo(before.stage());
                    assertThat(after).isEqualTo(before);
                    assertThat(taken).hasSize(count);
                }
                case ActivityMoving.Overtaken _,
                        ActivityMoving.Unfinished _,
                        ActivityMoving.Unchecked _,
                        ActivityMoving.Unreasoned _,
                        ActivityMoving.Early _ ->
                        throw new AssertionError(move + " became " + became);
            }
            counts = approved(after, counts);
        }
    }

    /** What stands approved is what was approved: nobody writes in it in between. */
    private static String approved(Activity after, String counts) {
        return switch (after.stage()) {
            case APPROVED, PUBLISHED, HELD, CLOSED -> after.answers().at("rows[0].venue");
            case DRAFT, SUBMITTED, RETURNED, CHANGING, CANCELLED -> counts;
        };
    }

    private String written(Random dice, Activity before, String counts) {
        var venue = "科技馆" + dice.nextInt(3) + "号厅";
        var after = type(Map.of("rows[0].venue", venue));
        if (before.stage().open()) {
            assertThat(after.answers().at("rows[0].venue")).isEqualTo(venue);
            var differs = !counts.isEmpty() && !counts.equals(venue);
            assertThat(steps.changes(after).isEmpty())
                    .as("%s was approved", counts)
                    .isEqualTo(!differs);
        } else {
            assertThat(after).isEqualTo(before);
        }
        return counts;
    }

    private Activity type(Map<String, String> words) {
        return activities.type(filler, id, new ActivityTyping(words, null, ""));
    }

    private ActivityMoving tried(ActivityMove move, Activity before) {
        if (move == ActivityMove.SUBMIT) {
            return steps.submit(filler, id);
        }
        if (move == ActivityMove.COMPLETE) {
            var words = Map.of("in_kind", "图书" + steps.of(before).size() + "册");
            return steps.complete(filler, id, before.edited().version(), words);
        }
        if (move.alone()) {
            return steps.move(filler, id, move, "原因");
        }
        var checks = Arrays.stream(Check.values()).map(one -> new Checked(one, true, "")).toList();
        var review = new ActivityReview(before.edited().version(), checks, "意见", Map.of());
        if (before.stage() == ActivityStage.DRAFT) {
            // for those above it is not there yet
            assertThatThrownBy(() -> steps.review(reviewer, id, move, review))
                    .isInstanceOf(NotFound.class);
            return new ActivityMoving.Illegal(ActivityStage.DRAFT);
        }
        return steps.review(reviewer, id, move, review);
    }
}
