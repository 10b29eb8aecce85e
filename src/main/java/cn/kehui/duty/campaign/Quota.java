package cn.kehui.duty.campaign;

/**
 * How many rows one unit may send for a duty.
 *
 * @param of the units it holds for; for others the notice sets no limit
 * @param words as the notice has them
 */
public record Quota(Selector of, int most, String words, String clause) {}
