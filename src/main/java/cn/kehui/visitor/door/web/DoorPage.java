package cn.kehui.visitor.door.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.QrPath;
import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The doors of one activity.
 *
 * @param home its address
 * @param desk what the unit that leads it does here; null: somebody else reads it
 */
public record DoorPage(
        Shell shell,
        List<Shell.Place> path,
        String title,
        String home,
        Now now,
        @Nullable Desk desk) {

    /** What the unit that leads it does. */
    public record Desk(
            Search search,
            Making making,
            List<PassLine> passes,
            List<Sheet> sheets,
            Ledger ledger) {}

    /**
     * @param typed what is looked for; empty: nothing is
     * @param said what became of it
     */
    public record Search(String typed, String said, List<TicketLine> found) {
        static final Search NONE = new Search("", "", List.of());
    }

    /** A session, and where its list is printed. */
    public record Sheet(String when, String href) {}

    /**
     * @param enters whether what was counted goes into the ledger now
     * @param asks what has to be answered first
     */
    public record Ledger(boolean enters, List<String> asks) {}

    /**
     * What changes by itself.
     *
     * @param twice tickets by which more came in than they have places
     * @param cancelled tickets by which somebody came in though they were given back
     */
    public record Now(
            List<SessionLine> sessions,
            List<TicketLine> twice,
            List<TicketLine> cancelled,
            List<String> devices) {}

    /**
     * @param look of the alarm; empty: there is none
     * @param alarm that entry stops, or is near it
     * @param said how the figure came about
     */
    public record SessionLine(
            String when, String inside, String cap, String look, String alarm, List<String> said) {}

    /**
     * A ticket.
     *
     * @param uses each time that it let somebody in
     */
    public record TicketLine(String code, String said, List<String> uses) {}

    /** A box that may be ticked. */
    public record Choice(String key, String label, boolean ticked) {}

    /**
     * @param under pressed twice one pass is made
     * @param place as it was typed
     * @param findings what is wrong, at {@code place} and {@code session}
     */
    public record Making(
            String under, String place, List<Choice> sessions, List<Finding> findings) {
        /** What is asked at a field; empty: it is right. */
        public String wrong(String name) {
            return Finding.beside(findings, name);
        }
    }

    /**
     * @param link where it is opened; null: it was revoked
     */
    public record PassLine(
            String id, String place, String sessions, String made, @Nullable Link link) {}

    /**
     * @param code as it may be typed
     */
    public record Link(String href, String code, QrPath picture) {}
}
