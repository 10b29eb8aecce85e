package cn.kehui.ground.org;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which units to list.
 *
 * @param words part of a name, or the beginning of a code; empty: all
 * @param line null: all lines
 * @param closed those that take part no more, instead of those that do
 * @param after the path of the last that was listed before; empty: from the beginning
 * @param most how many to list
 */
public record UnitQuery(
        Scope scope, String words, @Nullable Line line, boolean closed, String after, int most) {

    /**
     * What it chose.
     *
     * @param of how many there are in all
     * @param more whether others stand behind these
     */
    public record Found(List<Unit> units, int of, boolean more) {}
}
