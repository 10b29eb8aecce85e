package cn.kehui.week.evidence;

import java.time.Instant;

/**
 * Why something that the rules ask for is not so, in the words of the unit.
 *
 * @param about a photograph's id, or of which kind there are so few
 * @param number grows with each saying
 * @param words empty: it was taken back
 */
public record PhotoReason(String about, int number, String words, String by, Instant at) {}
