package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the tree of units.
 *
 * @param keeps whether the reader may add and import
 * @param closed those that take part no more are shown
 * @param said what has just been done; empty: nothing
 * @param counted how many there are, in words
 * @param standing whether the reader sees what any of them owes
 * @param first the beginning of the list, {@code next} what follows; empty: none
 */
public record UnitsPage(
        Shell shell,
        boolean keeps,
        String words,
        List<Choice> lines,
        boolean closed,
        String said,
        String counted,
        List<Row> rows,
        boolean standing,
        String first,
        String next) {

    UnitsPage saying(String done) {
        return new UnitsPage(
                shell, keeps, words, lines, closed, done, counted, rows, standing, first, next);
    }

    /** One of a list to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * @param depth how far it is indented, 0 to 6
     * @param glance null: it owes nothing that the reader sees
     */
    public record Row(
            String href,
            String name,
            String code,
            int depth,
            @Nullable Glance glance,
            String kind,
            String level,
            String line,
            String functions) {}
}
