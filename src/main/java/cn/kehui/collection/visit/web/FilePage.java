package cn.kehui.collection.visit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file: the sender's document beside one of its answers.
 *
 * @param table the page of its collection
 * @param self its own address
 * @param paper null: it cannot be shown
 * @param answer the place the page is about; null: the file makes no row of the table
 * @param others what else is to be done in this file, and what is only said
 * @param kept whether its bytes are here to be taken
 * @param open whether there is something to send it back for
 * @param byUnit whether it has a row for each of several units, and is none's
 */
public record FilePage(
        String table,
        String self,
        String form,
        String unit,
        String name,
        @Nullable PaperPart paper,
        @Nullable AnswerPart answer,
        Walk walk,
        List<TablePage.Problem> others,
        boolean kept,
        boolean open,
        boolean byUnit) {

    /**
     * From problem to problem through the whole table.
     *
     * @param number of this problem; 0: this place is none
     */
    public record Walk(int number, int of, @Nullable String before, @Nullable String after) {}

    /**
     * One answer.
     *
     * @param at the place as programs know it
     * @param label and {@code unit} of measure as the form has them
     * @param row {@code 第 2 项}; empty where the form has no rows
     * @param sent words of the sender; empty: none
     * @param spot where they stand; empty: the place was not found
     * @param understood what the answer means now
     * @param correction null: none was made
     * @param typed in the input
     * @param errors why what was typed was not kept
     * @param kind of input: text, figure, many or none
     */
    public record AnswerPart(
            String at,
            String label,
            String unit,
            String row,
            String sent,
            String spot,
            String understood,
            @Nullable Fixed correction,
            String typed,
            List<String> errors,
            String kind,
            List<Said> said,
            List<Version> versions,
            @Nullable RowPart wholeRow) {

        public boolean asks() {
            return said.stream().anyMatch(one -> one.confirmable() && one.reason() == null);
        }
    }

    /**
     * @param when it was made
     */
    public record Fixed(String typed, String when) {}

    /**
     * @param reason given when it was confirmed; null: it was not
     */
    public record Said(String css, String message, @Nullable String reason, boolean confirmable) {}

    /**
     * @param counts whether it goes into the totals now
     */
    public record Version(String href, String choice, String name, boolean counts, boolean here) {}

    /**
     * A row of the form as a whole.
     *
     * @param at the row as a place
     */
    public record RowPart(int row, String at, boolean leftOut) {}
}
