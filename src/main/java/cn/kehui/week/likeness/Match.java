package cn.kehui.week.likeness;

import java.util.List;

/**
 * Two pictures that are one.
 *
 * @param sure false: perhaps, as two shots of one scene may be
 * @param distance bits of 256 in which their nearest hashes differ
 * @param correlation of what they have in common, 1 for the same
 * @param agreeing share of their small parts that agree by themselves
 * @param how what was done to one of them
 */
public record Match(
        boolean sure, int distance, double correlation, double agreeing, List<Change> how) {}
