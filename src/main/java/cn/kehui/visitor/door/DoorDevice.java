package cn.kehui.visitor.door;

import java.time.Instant;

/**
 * A telephone at a door of an activity, or a sheet of paper that was typed in.
 *
 * @param number as people call it
 * @param place where its pass is used; empty: a sheet
 * @param seenAt when it sent last
 * @param slow seconds by which its clock was behind ours then; negative: before it
 * @param events how many it has sent
 * @param refused how many of them do not count
 */
public record DoorDevice(
        int number, String place, Instant seenAt, long slow, int events, int refused) {}
