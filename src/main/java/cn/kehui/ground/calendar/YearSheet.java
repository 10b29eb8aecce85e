package cn.kehui.ground.calendar;

import java.util.Objects;

/**
 * The arrangement of a year as an administrator hands it in.
 *
 * @param year as typed
 * @param source the notice's number, as typed
 * @param text CSV: {@code 日期,休或班,名称}
 */
public record YearSheet(String year, String source, String text) {
    /** A field that was not sent is one that is empty. */
    public YearSheet {
        year = Objects.requireNonNullElse(year, "");
        source = Objects.requireNonNullElse(source, "");
        text = Objects.requireNonNullElse(text, "");
    }
}
