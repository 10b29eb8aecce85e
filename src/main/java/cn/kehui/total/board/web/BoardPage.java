package cn.kehui.total.board.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Where a campaign stands, in pictures that are tables.
 *
 * @param whole all its duties together
 */
public record BoardPage(
        Shell shell,
        String title,
        String issuers,
        String href,
        StandPage whole,
        List<Key> keys,
        List<Part> parts) {

    /** A figure that the page is about. */
    public record Key(String name, int figure) {}

    /**
     * One duty.
     *
     * @param until the day on which it closes, as the picture takes it; empty: none
     * @param totals where its figures are added up; empty: it asks for none
     */
    public record Part(
            String id,
            String title,
            String totals,
            StandPage stand,
            String until,
            List<Day> days,
            List<Place> places) {

        /** Whether anything came in on any day. */
        public boolean begun() {
            return days.stream().anyMatch(day -> day.reported() > 0);
        }
    }

    /** {@code key}: as the picture takes it. */
    public record Day(String key, String words, int reported, int open) {}

    /** A region; {@code look}: its state. */
    public record Place(String look, String name, String words) {}
}
