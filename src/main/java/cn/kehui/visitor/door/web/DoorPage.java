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
    public record Desk(Making making, List<PassLine> passes, Ledger ledger) {}

    /**
     * @param enters whether what was counted goes into the ledger now
     * @param asks what has to be answered first
     */
    public record Ledger(boolean enters, List<String> asks) {}

    /**
     * What changes by itself.
     *
     * @param twice tickets by which more came in than they have places
     */
    public record Now(List<SessionLine> sessions, List<TwiceLine> twice, List<String> devices) {}

    /**
     * @param look of the alarm; empty: there is none
     * @param alarm that entry stops, or is near it
     * @param said how the figure came about
     */
    public record SessionLine(
            String when, String inside, String cap, String look, String alarm, List<String> said) {}

    public record TwiceLine(String code, String said, List<String> uses) {}

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
            return findings.stream()
                    .filter(one -> one.at().equals(name))
                    .map(Finding::message)
                    .findFirst()
                    .orElse("");
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
