package cn.kehui.sheet.reading;

/**
 * What stands in a file of one unit, where it has a row for each of several.
 *
 * @param words which row it is, and of whom: 第05行 崂山区科技局
 */
public record RowOfUnit(String words, Received received) {}
