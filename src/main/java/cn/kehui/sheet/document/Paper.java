package cn.kehui.sheet.document;

import cn.kehui.ground.base.Finding;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A mailed document, whatever program wrote it: lines and tables in reading order.
 *
 * @param pictures names of the pictures in it, in their order
 * @param findings what is to be said of the file as a whole, such as macros; all at {@code file}
 */
public record Paper(List<Block> blocks, List<String> pictures, List<Finding> findings) {

    /** A line of text, or a table. */
    public sealed interface Block {}

    public record Line(String text, Spot spot) implements Block {}

    /**
     * @param cells every cell once, in reading order; merged ones with their span
     */
    public record Table(String name, List<Cell> cells) implements Block {}

    /**
     * @param row and {@code column}: its first square in the table's own grid, from 0
     * @param marks what a reader of the printed page would see beside the words
     */
    public record Cell(
            String text, int row, int column, int rows, int columns, Spot spot, Set<Mark> marks) {
        Cell tall(int spanned) {
            return new Cell(text, row, column, spanned, columns, spot, marks);
        }
    }

    /** Its tables, in reading order. */
    public List<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    /** What is peculiar about the words of a cell. */
    public enum Mark {
        /** Some words were struck through, and left out. */
        STRUCK,
        /** Tracked changes: insertions were read, deletions were not. */
        REVISED,
        /** The row, the column or some of the words are hidden. */
        HIDDEN
    }

    public static final Set<Mark> UNMARKED = EnumSet.noneOf(Mark.class);
}
