package cn.kehui.visitor.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends what was done at a door, and when.
 *
 * @param device the telephone, or the sheet of paper
 * @param pass null: it is a sheet
 * @param slow seconds by which its clock is behind ours
 */
record DoorSender(UUID device, @Nullable UUID pass, long slow, Instant now) {}
