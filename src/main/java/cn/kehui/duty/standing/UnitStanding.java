package cn.kehui.duty.standing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one unit has come with what it owes of one year.
 *
 * @param end the next first instant that is too late for something that has not come in; where all
 *     of that is over, the last one; null: all has come in, or no date is set
 */
public record UnitStanding(int year, Reached reached, @Nullable Instant end) {}
