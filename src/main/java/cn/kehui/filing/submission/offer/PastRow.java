package cn.kehui.filing.submission.offer;

import java.util.List;
import java.util.Map;

/**
 * A row that was accepted the year before: to be looked at, and a pattern for one of this year.
 *
 * @param number as it stood then, from 1
 * @param from where it comes from, in words
 * @param cells what stood in it, in the order of the form as it is now
 * @param taken what a new row would have of it, by field
 */
public record PastRow(int number, String from, List<Cell> cells, Map<String, String> taken) {
    public PastRow {
        cells = List.copyOf(cells);
        taken = Map.copyOf(taken);
    }

    /** {@code taken}: whether a new row would have it. */
    public record Cell(String label, String words, boolean taken) {}

    /** Where a row stands that has all that would be taken over, from 0; −1: nowhere. */
    public int standing(List<Map<String, String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).entrySet().containsAll(taken.entrySet())) {
                return row;
            }
        }
        return -1;
    }
}
