package cn.kehui.collection.visit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sender's document, ready to print.
 *
 * @param cut whether it goes on beyond what is shown
 */
public record PaperPart(List<Block> blocks, boolean cut) {

    /**
     * @param line null: a table @param rows empty: a line
     */
    public record Block(@Nullable Piece line, String name, List<List<Piece>> rows) {}

    /**
     * Words at one spot.
     *
     * @param rows and {@code columns} that a cell spans
     * @param href of the answer that was read here; null: none was
     * @param state of that answer's mark
     * @param here whether the page is about it
     */
    public record Piece(
            String text,
            int rows,
            int columns,
            @Nullable String href,
            String state,
            boolean here) {}
}
