package cn.kehui.notice.reader.duty;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One office that has a day of its own in the notice: 市科技局审核后，于某日前报送省科技厅. */
final class OneOffice {
    private static final String OFFICE =
            "([省市区县州][\\p{IsHan}]{1,8}?(?:厅|局|委|科协|办公室)|(?:各|所在)?(?:学院|院系|系部)|推荐单位|申报[人者]|候选人|项目负责人)";

    private static final Pattern BEHIND =
            Pattern.compile("^，?(?:由)?" + OFFICE + "(?=完成|负责|组织(?!部)|汇总|审核|对(?!口)|将|统一|进行)");

    /** What it does before it sends it on. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "[，。；](?:再?由|经)?"
                            + OFFICE
                            + "(?:统一)?(?:审核|审查|汇总|复核|初审)[^，。；]{0,10}后，?(?:统一)?(?:于|在)?$");

    private OneOffice() {}

    /** Who acts by the day that ends at {@code to}; empty: whoever the sentence says otherwise. */
    static List<String> behind(String text, int to) {
        var found = BEHIND.matcher(text).region(to, text.length());
        return found.lookingAt() ? List.of(found.group(1)) : List.of();
    }

    /**
     * An office that sends on by a day of its own what others give it without a day.
     *
     * @param to where the words of the others end
     */
    record Onward(String office, int to) {}

    /** It, in the words up to the day; null: there is none. */
    static @Nullable Onward before(String words) {
        var found = BEFORE.matcher(words);
        return found.find() ? new Onward(found.group(1), found.start()) : null;
    }
}
