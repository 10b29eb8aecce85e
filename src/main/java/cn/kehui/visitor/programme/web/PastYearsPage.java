package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;

/** The years of which something was held. */
public record PastYearsPage(VisitorFrame frame, List<YearRow> years) {
    /**
     * @param titles of its weeks, as their notices have them
     * @param found how many activities, in words; {@code state}: whether it is over, in words
     */
    public record YearRow(
            String name, String href, List<String> titles, String found, String state) {}
}
