package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/** The sessions of an activity, and which of them can be booked. */
public record OffersPage(
        Shell shell, List<Shell.Place> path, String title, String note, List<Line> lines) {

    /**
     * @param session when and where
     * @param state how its places stand
     * @param href where more is said of it; empty: nothing is
     * @param open the address for visitors; empty: there is none
     */
    public record Line(String session, String state, String href, String open) {}
}
