package cn.kehui.week.gathering;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Typed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    /** Whether its name was taken out of what else is said. */
    boolean named() {
        return said.stream().anyMatch(one -> one.key().equals("gathering.named-by"));
    }

    /** Whether an activity shows, or tells, what this one does. */
    boolean says(Answers answers) {
        return Stream.of("opening", "exhibit", "intro", "about")
                .anyMatch(
                        field ->
                                words.containsKey(field)
                                        && Typed.key(words.get(field))
                                                .equals(Typed.key(answers.at(field))));
    }

    String title() {
        return words.getOrDefault("title", "");
    }
}
