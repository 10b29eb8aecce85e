package cn.kehui.week.echo;

import cn.kehui.week.activity.ActivityId;
import java.util.UUID;

/** Which photograph of which activity. */
public record PhotoKey(ActivityId activity, UUID photo) {}
