package cn.kehui.visitor.booking;

import cn.kehui.ground.base.NotFound;
import cn.kehui.week.activity.ActivityId;

/**
 * Which session of which activity.
 *
 * @param key of the session, as its activity has it
 */
public record SessionId(ActivityId activity, String key) {
    private static final int LONGEST = 64;

    /**
     * @throws NotFound unless the words could name a session
     */
    public static SessionId of(String campaign, String activity, String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            throw new NotFound(key);
        }
        return new SessionId(ActivityId.of(campaign, activity), key);
    }

    /** As it stands in an address: the campaign, the activity, the session. */
    public String path() {
        return activity.campaign() + "/" + activity + "/" + key;
    }
}
