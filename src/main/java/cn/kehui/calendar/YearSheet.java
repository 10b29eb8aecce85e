package cn.kehui.calendar;

/**
 * The arrangement of a year as an administrator hands it in.
 *
 * @param year as typed
 * @param source the notice's number, as typed
 * @param text CSV: {@code 日期,休或班,名称}
 */
public record YearSheet(String year, String source, String text) {}
