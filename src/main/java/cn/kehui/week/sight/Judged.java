package cn.kehui.week.sight;

/**
 * What one check says of one picture.
 *
 * @param value what was seen or counted, as short as a cell of a table; empty if nothing was
 * @param message what happened, what is asked, what to do: in Chinese, for a clerk
 */
public record Judged(Opinion opinion, String value, String message) {}
