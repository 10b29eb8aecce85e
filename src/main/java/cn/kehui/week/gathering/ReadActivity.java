package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import java.util.List;
import java.util.Map;

/**
 * An activity as a row of a table, or a filled form, has it.
 *
 * @param place where it stands: 表1 第3行
 * @param words by question of the activity, as they are written; blank ones are left out
 * @param sessions the same for each time it is held
 * @param said what was not understood, or was put elsewhere
 */
public record ReadActivity(
        String place,
        Map<String, String> words,
        List<Map<String, String>> sessions,
        List<Finding> said) {
    String title() {
        return words.getOrDefault("title", "");
    }
}
