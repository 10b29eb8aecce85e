package cn.kehui.week.telling;

import cn.kehui.week.activity.Activity;
import java.util.Map;

/**
 * What one activity answers to the questions of a form.
 *
 * @param words by question; what is not known is left out
 * @param asked how many questions there are
 */
public record ActivityTold(Activity activity, Map<String, String> words, int asked) {
    public ActivityTold {
        words = Map.copyOf(words);
    }
}
