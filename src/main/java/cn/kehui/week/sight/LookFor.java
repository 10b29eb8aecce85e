package cn.kehui.week.sight;

import java.util.List;

/**
 * What is asked of a picture.
 *
 * @param words whether its text is read
 * @param wanted words for which it is looked closer; may be empty
 * @param people after how many heads counting may stop; 0: none are counted
 */
public record LookFor(boolean words, List<Wanted> wanted, int people) {
    public LookFor {
        wanted = List.copyOf(wanted);
    }
}
