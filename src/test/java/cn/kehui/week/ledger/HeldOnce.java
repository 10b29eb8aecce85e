package cn.kehui.week.ledger;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMove;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivityReview;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityReview.Checked;
import cn.kehui.week.activity.ActivitySteps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An activity that was held. */
public final class HeldOnce {
    private final Activities activities;
    private final ActivitySteps steps;
    private final Actor reviewer;
    private CampaignId campaign = CampaignId.of("small-2025");

    /**
     * @param reviewer of the unit above those that lead
     */
    public HeldOnce(ApplicationContext context, Actor reviewer) {
        activities = context.getBean(Activities.class);
        steps = context.getBean(ActivitySteps.class);
        this.reviewer = reviewer;
    }

    /** The same in another campaign. */
    public HeldOnce in(CampaignId other) {
        campaign = other;
        return this;
    }

    /** Entered, submitted, approved, held; with what else is typed. */
    public ActivityId held(Actor filler, Map<String, String> typed) {
        var id = approved(filler, typed);
        moved(steps.move(filler, id, ActivityMove.HOLD, ""));
        return id;
    }

    public ActivityId approved(Actor filler, Map<String, String> typed) {
        var words =
                new HashMap<>(
                        Map.of(
                                "title", "海洋科普进校园",
                                "intro", "讲海洋",
                                "contact", "李文 85910000",
                                "secrecy", "不涉密，可以公开",
                                "rows[0].day", "5月24日",
                                "rows[0].venue", "北宅小学"));
        words.putAll(typed);
        var id = activities.enter(filler, campaign, words);
        moved(steps.submit(filler, id));
        var version = activities.activity(reviewer, id).edited().version();
        var checks = Arrays.stream(Check.values()).map(one -> new Checked(one, true, "")).toList();
        moved(
                steps.review(
                        reviewer,
                        id,
                        ActivityMove.APPROVE,
                        new ActivityReview(version, checks, "", Map.of())));
        return id;
    }

    private static void moved(ActivityMoving became) {
        if (!(became instanceof ActivityMoving.Moved)) {
            throw new IllegalStateException("it goes on: " + became);
        }
    }
}
