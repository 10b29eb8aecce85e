package cn.kehui.week.todo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivityReview;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.safety.Safeties;
import cn.kehui.world.SmallWorld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What activities ask of whom. */
@KehuiTest
class WeekTodosTest {
    private static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;
    @Autowired Safeties safeties;
    @Autowired WeekTodos todos;

    private SmallWorld world;
    private Actor filler;
    private Actor reviewer;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    @Test
    void whoReviewsIsToldHowManyWaitAndHowManyMayBeOne() {
        submitted(filler, "海洋科普进校园");
        submitted(filler, "机器人进社区");
        submitted(world.person(world.laoshanAssociation, "王协", Role.FILLER), "海洋科普进校园");

        assertThat(todos.of(reviewer))
                .extracting(one -> one.getClass().getSimpleName() + " " + many(one))
                .containsExactly("ToReview 2", "ToCompare 2");
        assertThat(todos.of(world.person(world.shinan, "邻居", Role.FILLER, Role.REVIEWER)))
                .isEmpty();
        assertThat(todos.of(world.person(world.bureau, "查看", Role.VIEWER))).isEmpty();
        assertThat(todos.of(world.person(world.laoshan, "区审", Role.REVIEWER))).isEmpty();
    }

    @Test
    void whoFillsInIsToldWhatCameBack() {
        var id = submitted(filler, "海洋科普进校园");
        assertThat(todos.of(filler)).isEmpty();
        var version = activities.activity(filler, id).edited().version();
        steps.review(
                reviewer,
                id,
                ActivityMove.RETURN,
                new ActivityReview(version, List.of(), "请写明由谁讲", Map.of()));

        assertThat(todos.of(filler)).containsExactly(new WeekTodo.Returned(id, "海洋科普进校园"));
        assertThat(todos.of(world.person(world.street, "街道", Role.FILLER))).isEmpty();
        assertThat(todos.of(reviewer)).isEmpty();
    }

    @Test
    void whoFillsInIsToldByWhenAPermitIsAppliedForUntilItIs() {
        var later = entered(Map.of("title", "后一个", "rows[0].day", "5月30日"), "5000");
        var first = entered(Map.of("title", "前一个", "rows[0].day", "5月24日"), "1000");
        entered(Map.of("title", "小活动"), "999");
        entered(
                Map.of("title", "网上的", "rows[0].venue", "", "rows[0].link", "https://a.cn"),
                "9000");

        assertThat(todos.of(filler))
                .containsExactly(
                        new WeekTodo.ToPermit(first, "前一个", LocalDate.of(2025, 5, 4)),
                        new WeekTodo.ToPermit(later, "后一个", LocalDate.of(2025, 5, 10)));
        assertThat(safeties.of(activities.activity(filler, first)).permit().latest())
                .isEqualTo(LocalDate.of(2025, 5, 4));

        safeties.note(filler, first, new Safeties.PermitTyped("2025年5月2日", "", "", "", ""));

        assertThat(todos.of(filler))
                .containsExactly(new WeekTodo.ToPermit(later, "后一个", LocalDate.of(2025, 5, 10)));
    }

    private static int many(WeekTodo one) {
        return switch (one) {
            case WeekTodo.ToReview(_, _, int many) -> many;
            case WeekTodo.ToCompare(_, _, int many) -> many;
            case WeekTodo.Returned _, WeekTodo.ToPermit _ -> 1;
        };
    }

    private ActivityId entered(Map<String, String> other, String people) {
        var typed = new HashMap<String, String>();
        typed.put("rows[0].day", "5月24日");
        typed.put("rows[0].venue", "北宅小学");
        typed.putAll(other);
        typed.put("rows[0].expected", people);
        return activities.enter(filler, SMALL, typed);
    }

    private ActivityId submitted(Actor who, String title) {
        var id =
                activities.enter(
                        who,
                        SMALL,
                        Map.of(
                                "title", title,
                                "intro", "简介",
                                "contact", "李文 0532-85910000",
                                "secrecy", "不涉密，可以公开",
                                "rows[0].day", "5月24日",
                                "rows[0].from", "9:00",
                                "rows[0].venue", "北宅小学"));
        assertThat(steps.submit(who, id)).isInstanceOf(ActivityMoving.Moved.class);
        return id;
    }
}
