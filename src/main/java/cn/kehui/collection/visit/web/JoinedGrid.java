package cn.kehui.collection.visit.web;

import java.util.List;

/**
 * The joined table, ready to print.
 *
 * @param groups the headings over several columns; empty if the form has none
 * @param rowForm whether a unit has many rows
 * @param units of the total
 */
public record JoinedGrid(
        List<Group> groups, List<Head> heads, boolean rowForm, List<Unit> units, Foot foot) {

    /**
     * @param span columns; {@code label} empty: a column without heading
     */
    public record Group(String label, int span) {}

    /**
     * @param unit in which the column counts; may be empty
     */
    public record Head(String label, String unit, boolean figure) {}

    /**
     * One file.
     *
     * @param cell its unit
     * @param file the last part of the file's name
     * @param folder the rest; may be empty
     * @param rows at least one
     */
    public record Unit(
            CellPrint cell, String file, String folder, boolean counted, List<Row> rows) {}

    /**
     * @param number of the row in the form, with its findings; null where the form has none
     */
    public record Row(
            @org.jspecify.annotations.Nullable CellPrint number,
            boolean leftOut,
            List<CellPrint> cells) {}

    /**
     * @param units that count, {@code rows} of them
     */
    public record Foot(int units, int rows, List<Total> totals) {}

    /**
     * @param sum as printed; empty: nothing is added up here @param open units whose figure is
     *     blank or not understood
     */
    public record Total(
            String href, String sum, int reported, int dashes, int open, boolean sums) {}
}
