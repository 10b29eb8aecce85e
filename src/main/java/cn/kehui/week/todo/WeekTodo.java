package cn.kehui.week.todo;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.week.activity.ActivityId;
import java.time.LocalDate;

/** What activities ask of somebody. */
public sealed interface WeekTodo {

    /** So many wait for the reader's review. */
    record ToReview(CampaignId campaign, String title, int many) implements WeekTodo {}

    /** So many may be one event entered twice. */
    record ToCompare(CampaignId campaign, String title, int many) implements WeekTodo {}

    /** It came back to the unit that leads it. */
    record Returned(ActivityId id, String title) implements WeekTodo {}

    /**
     * It needs a permit that nobody has written down to have applied for.
     *
     * @param latest the last day on which it may be applied for
     */
    record ToPermit(ActivityId id, String title, LocalDate latest) implements WeekTodo {}
}
