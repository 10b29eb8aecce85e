package cn.kehui.week.recording;

import cn.kehui.week.activity.ActivityId;

/**
 * A film of one of a unit's activities.
 *
 * @param title of the activity
 */
public record UnitRecording(ActivityId activity, String title, Recording recording) {}
