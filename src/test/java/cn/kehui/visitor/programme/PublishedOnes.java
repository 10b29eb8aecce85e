package cn.kehui.visitor.programme;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivityReview;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityReview.Checked;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.world.SmallWorld;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** Activities that came all the way to everybody, as units and reviewers bring them there. */
public final class PublishedOnes {
    private final ApplicationContext context;
    public final Actor filler;
    public final Actor reviewer;

    public PublishedOnes(ApplicationContext context) {
        this.context = context;
        var world = new SmallWorld(context);
        world.defined();
        filler = world.person(world.laoshan, "李文", Role.FILLER);
        reviewer = world.person(world.bureau, "王审", Role.REVIEWER);
    }

    /** What every one has; whatever is given beside it counts instead. */
    public ActivityId approved(Map<String, String> typed) {
        var words =
                new HashMap<>(
                        Map.of(
                                "title", "走近深海：科考船开放日",
                                "intro", "登上科考船，看看海底",
                                "contact", "李文 85910000",
                                "leader", "赵负责",
                                "secrecy", "不涉密，可以公开",
                                "kind", "参观研学",
                                "rows[0].day", "5月24日",
                                "rows[0].from", "9:00",
                                "rows[0].venue", "小崂山区青岛港三号码头"));
        words.putAll(typed);
        var id = activities().enter(filler, CampaignId.of("small-2025"), words);
        submitted(id);
        approve(id);
        return id;
    }

    public ActivityId published(Map<String, String> typed) {
        var id = approved(typed);
        move(id, ActivityMove.PUBLISH, "");
        return id;
    }

    public void submitted(ActivityId id) {
        moved(steps().submit(filler, id));
    }

    public void move(ActivityId id, ActivityMove move, String words) {
        moved(steps().move(filler, id, move, words));
    }

    public void approve(ActivityId id) {
        var version = activities().activity(filler, id).edited().version();
        var checks = Arrays.stream(Check.values()).map(one -> new Checked(one, true, "")).toList();
        moved(
                steps().review(
                                reviewer,
                                id,
                                ActivityMove.APPROVE,
                                new ActivityReview(version, checks, "", Map.of())));
    }

    private Activities activities() {
        return context.getBean(Activities.class);
    }

    private ActivitySteps steps() {
        return context.getBean(ActivitySteps.class);
    }

    private static void moved(ActivityMoving became) {
        if (!(became instanceof ActivityMoving.Moved)) {
            throw new IllegalStateException("it is whole: " + became);
        }
    }
}
