package cn.kehui.week.telling;

import cn.kehui.week.ledger.LedgerFigure;
import java.util.Map;

/**
 * What all that was held answers to the questions of a form.
 *
 * @param activities how many were held
 * @param words by question; a question of which no activity says anything is left out
 * @param figures the same as the ledger has them
 * @param year of which the form asks for numbers; 0: of none
 */
public record HeldTold(
        long activities, Map<String, String> words, Map<String, LedgerFigure> figures, int year) {
    public HeldTold {
        words = Map.copyOf(words);
        figures = Map.copyOf(figures);
    }

    /** Nothing was held. */
    public static final HeldTold NOTHING = new HeldTold(0, Map.of(), Map.of(), 0);
}
