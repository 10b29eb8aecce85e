package cn.kehui.ground.calendar;

import java.util.List;

/**
 * What the notice of one year arranges.
 *
 * @param source the notice's number
 * @param imported by an administrator; false: it came with the product
 * @param days in their order; the first may lie in the December before
 */
public record LegalYear(int year, String source, boolean imported, List<LegalDay> days) {}
