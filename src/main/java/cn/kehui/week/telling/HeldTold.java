package cn.kehui.week.telling;

import java.util.Map;

/**
 * What all that was held answers to the questions of a form.
 *
 * @param activities how many were held
 * @param words by question; a question of which no activity says anything is left out
 */
public record HeldTold(int activities, Map<String, String> words) {
    public HeldTold {
        words = Map.copyOf(words);
    }
}
