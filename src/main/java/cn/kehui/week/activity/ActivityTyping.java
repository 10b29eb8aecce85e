package cn.kehui.week.activity;

import cn.kehui.sheet.form.Answers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed in a page, as a browser sends it.
 *
 * @param words at their places; a place that is not asked is left out
 * @param shown what stood on the page; null: it did not say
 * @param chosen the place at which somebody chose between what stands and what was typed aside;
 *     empty: nobody did
 */
public record ActivityTyping(Map<String, String> words, @Nullable Shown shown, String chosen) {
    public ActivityTyping {
        words = Map.copyOf(words);
    }

    /**
     * An activity as a page showed it.
     *
     * @param page a word of its own for each page that is opened
     * @param rows the keys of its sessions; of one that was begun in the page there is none
     * @param reasons always empty: an activity asks for none
     */
    public record Shown(
            String page, Answers answers, List<String> rows, Map<String, String> reasons) {
        public Shown {
            rows = List.copyOf(rows);
            reasons = Map.copyOf(reasons);
        }

        /**
         * The key of a session of the page; of one that was begun there it follows from the page.
         */
        public String row(int index) {
            return index < rows.size() && !rows.get(index).isEmpty()
                    ? rows.get(index)
                    : page + "-" + index;
        }

        /** What stood in a session of the page; empty: it was begun there. */
        Map<String, String> cells(int index) {
            boolean known = index < rows.size() && !rows.get(index).isEmpty();
            return known && index < answers.rows().size() ? answers.rows().get(index) : Map.of();
        }
    }
}
