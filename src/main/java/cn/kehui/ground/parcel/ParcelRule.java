package cn.kehui.ground.parcel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is made while one waits, and how long the rest is kept.
 *
 * @param sheetRows up to so many rows a workbook is made at once; {@code wordRows}, {@code pdfRows}
 *     the same for documents of those kinds
 * @param days that one is kept once it is made
 * @param most that one person has at a time
 * @param source who set it, or that nobody has
 */
public record ParcelRule(
        int sheetRows, int wordRows, int pdfRows, int days, int most, String source) {
    public static final int MOST_ROWS = 1_000_000;
    public static final int MOST_DAYS = 90;
    public static final int MOST = 200;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    /** What was typed: rows of a workbook, of Word, of PDF, days, most. Empty: it is none. */
    public static Optional<ParcelRule> read(List<String> typed, String source) {
        var all = new ArrayList<Integer>();
        for (var one : typed) {
            var words = one.strip();
            if (!NUMBER.matcher(words).matches()) {
                return Optional.empty();
            }
            all.add(Integer.parseInt(words));
        }
        boolean fits =
                all.subList(0, 3).stream().allMatch(rows -> rows <= MOST_ROWS)
                        && all.get(3) >= 1
                        && all.get(3) <= MOST_DAYS
                        && all.get(4) >= 1
                        && all.get(4) <= MOST;
        return fits
                ? Optional.of(
                        new ParcelRule(
                                all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), source))
                : Optional.empty();
    }

    /** Whether it is made while one waits: by its counted size, never by the time that it took. */
    public boolean atOnce(Maker.Offer offer) {
        return offer.rows()
                <= switch (offer.weight()) {
                    case SHEET -> sheetRows;
                    case WORD -> wordRows;
                    case PDF -> pdfRows;
                };
    }
}
