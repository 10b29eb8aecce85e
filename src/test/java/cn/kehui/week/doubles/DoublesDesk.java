package cn.kehui.week.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.org.Unit;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.doubles.Likelihood.State;
import cn.kehui.world.SmallWorld;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two lines that entered one event, and who reviews both. */
@KehuiTest
abstract class DoublesDesk {
    static final CampaignId SMALL = CampaignId.of("small-2025");

    @Autowired ApplicationContext context;
    @Autowired Activities activities;
    @Autowired ActivitySteps steps;
    @Autowired Doubles doubles;
    @Autowired WordSql words;
    @Autowired JdbcClient db;

    SmallWorld world;
    Actor reviewer;
    ActivityId one;
    ActivityId other;

    @BeforeEach
    void begin() {
        world = new SmallWorld(context);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
        one = submitted(world.laoshan, "海洋科普进校园", "北宅小学");
        other = submitted(world.laoshanAssociation, "2025年海洋科普进校园活动", "崂山区北宅小学");
    }

    void again(ActivityId id, Unit unit) {
        var filler = filler(unit);
        assertThat(steps.move(filler, id, ActivityMove.TAKE_BACK, ""))
                .isInstanceOf(ActivityMoving.Moved.class);
        assertThat(steps.submit(filler, id)).isInstanceOf(ActivityMoving.Moved.class);
    }

    Doubles.Looked looked() {
        return looked(State.OPEN);
    }

    Doubles.Looked looked(State seen) {
        boolean first = one.toString().compareTo(other.toString()) < 0;
        return new Doubles.Looked(first ? one : other, first ? other : one, seen);
    }

    List<Likelihood> open(Actor who) {
        return doubles.some(who, SMALL, State.OPEN, new Doubles.Few(0, 50));
    }

    List<Likelihood> some(State state) {
        return doubles.some(reviewer, SMALL, state, new Doubles.Few(0, 50));
    }

    ActivityId event(ActivityId id) {
        return activities.activity(reviewer, id).event();
    }

    List<String> acts() {
        return db.sql(
                        """
                        select act || ' ' || (detail ->> 'reason') from journal
                         where act in ('ActivityMerged', 'ActivityParted', 'ActivitiesKeptApart', 'ApartTakenBack')
                         order by seq
                        """)
                .query(String.class)
                .list();
    }

    Actor filler(Unit unit) {
        return world.person(unit, "填报", Role.FILLER);
    }

    ActivityId submitted(Unit unit, String title, String venue) {
        return submitted(unit, title, venue, "5月24日");
    }

    ActivityId submitted(Unit unit, String title, String venue, String day) {
        var filler = filler(unit);
        var typed = new HashMap<String, String>();
        typed.put("title", title);
        typed.put("intro", "简介");
        typed.put("contact", "李文 0532-85910000");
        typed.put("secrecy", "不涉密，可以公开");
        typed.put("rows[0].day", day);
        typed.put("rows[0].from", "9:00");
        typed.put("rows[0].venue", venue);
        var id = activities.enter(filler, SMALL, typed);
        assertThat(steps.submit(filler, id)).isInstanceOf(ActivityMoving.Moved.class);
        return id;
    }
}
