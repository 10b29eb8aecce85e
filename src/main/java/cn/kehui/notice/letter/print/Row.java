package cn.kehui.notice.letter.print;

import cn.kehui.notice.letter.print.PrintedPage.Placed;
import cn.kehui.notice.letter.print.PrintedPage.Rule;
import java.util.List;

/**
 * A strip of a page that is not divided.
 *
 * @param keep stays on one page with the row below
 */
record Row(double height, List<Placed> words, List<Rule> rules, boolean keep) {
    static Row blank(double height, boolean keep) {
        return new Row(height, List.of(), List.of(), keep);
    }

    boolean blank() {
        return words.isEmpty() && rules.isEmpty();
    }
}
