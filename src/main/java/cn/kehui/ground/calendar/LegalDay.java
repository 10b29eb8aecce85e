package cn.kehui.ground.calendar;

import java.time.LocalDate;

/**
 * A day that the State Council's notice names.
 *
 * @param working a make-up day; false: off
 * @param name of the holiday it is for: 劳动节
 */
public record LegalDay(LocalDate day, boolean working, String name) {}
