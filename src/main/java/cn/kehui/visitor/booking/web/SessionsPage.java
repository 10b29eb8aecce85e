package cn.kehui.visitor.booking.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;

/** The sessions of an activity whose places can be booked. */
public record SessionsPage(VisitorFrame frame, String title, List<Line> lines) {

    /**
     * @param when day and hours; {@code state} how many places there are, or why none are given
     */
    public record Line(String when, String where, String state, String href) {}
}
