package cn.kehui.ground.org;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which units to list.
 *
 * @param words part of a name, or the beginning of a code; empty: all
 * @param line null: all lines
 * @param closed those that take part no more, instead of those that do
 * @param from how many to pass over
 * @param most how many to list
 */
public record UnitQuery(
        Scope scope, String words, @Nullable Line line, boolean closed, int from, int most) {

    /**
     * What it chose.
     *
     * @param of how many there are in all
     * @param from how many stand before these
     */
    public record Found(List<Unit> units, int of, int from) {}
}
