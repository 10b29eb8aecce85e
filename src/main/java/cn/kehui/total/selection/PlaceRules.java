package cn.kehui.total.selection;

import cn.kehui.ground.base.Finding;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a place is named where time and place are asked for in one answer. */
final class PlaceRules {
    /** Words and signs of days and hours. */
    private static final Pattern TIME =
            Pattern.compile("[0-9年月日号时点分至到:.,/~()—–-]|上午|下午|晚上|全天|星期.|周.|上旬|中旬|下旬|待定");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private PlaceRules() {}

    /** Empty: something else than days and hours is written there, or nothing at all. */
    static Optional<Finding> check(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        var rest = TIME.matcher(plain).replaceAll(" ");
        return words.isBlank() || LETTERS.matcher(rest).find()
                ? Optional.empty()
                : Optional.of(Finding.asks("time_place", "selection.no-place"));
    }
}
