package cn.kehui.week.evidence;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityMoving;
import cn.kehui.week.activity.ActivitySteps;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An activity that those above see. */
public final class Entered {
    private Entered() {}

    public static ActivityId submitted(ApplicationContext context, Actor filler) {
        var words =
                Map.of(
                        "title", "海洋科普进校园",
                        "intro", "讲海洋",
                        "contact", "李文 85910000",
                        "secrecy", "不涉密，可以公开",
                        "rows[0].day", "5月24日",
                        "rows[0].venue", "北宅小学");
        var id =
                context.getBean(Activities.class).enter(filler, CampaignId.of("small-2025"), words);
        if (!(context.getBean(ActivitySteps.class).submit(filler, id)
                instanceof ActivityMoving.Moved)) {
            throw new IllegalStateException("it is whole");
        }
        return id;
    }
}
