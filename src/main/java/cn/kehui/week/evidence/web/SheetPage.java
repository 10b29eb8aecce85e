package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Photographs of one unit side by side.
 *
 * @param said why what was tried did not happen; empty: nothing was
 * @param decides whether the reader decides on them
 * @param activity that alone is looked at; empty: all of the unit
 * @param only what can be looked at alone; the first is all of the unit
 * @param next empty: there are no more
 */
public record SheetPage(
        Shell shell,
        Head head,
        String said,
        boolean decides,
        String activity,
        List<Only> only,
        List<Part> parts,
        String next) {

    public record Head(List<Shell.Place> path, String unit, String counts, List<Film> films) {}

    /**
     * A film of one of its activities.
     *
     * @param href where it is looked at
     * @param poster one of its pictures; empty: there is none
     * @param lines what was found, the worst first
     */
    public record Film(
            String href,
            String name,
            String title,
            String poster,
            Chip found,
            List<String> lines) {}

    public record Only(String href, String label, String many, boolean here) {}

    /** Photographs of one activity. */
    public record Part(String href, String title, List<Card> cards) {}

    /**
     * @param href where it is as it came; {@code place} where it stands in the page
     * @param look of the chip of what was found; {@code decided} of what was decided
     * @param said why the decision that was just tried does not stand
     */
    public record Card(
            String place,
            String href,
            String name,
            Chip found,
            List<EvidencePage.Line> lines,
            EvidencePage.@Nullable Why why,
            List<EvidencePage.Echo> echoes,
            Decision decision,
            String said) {}

    public record Chip(String look, String words) {}

    /**
     * @param chip null: nothing was decided
     * @param words why it is returned
     * @param said by whom and when
     * @param shown number of what stands
     * @param usable whether it may be used
     * @param reason what may be the reason to return it
     */
    public record Decision(
            @Nullable Chip chip,
            String words,
            String said,
            int shown,
            boolean usable,
            String reason) {}
}
