package cn.kehui.total.statistics.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted once in a campaign.
 *
 * @param action where its forms post to
 * @param flags whether the reader may flag and end
 * @param trouble why something was not done; else empty
 * @param choice what is being flagged; null: nothing yet
 */
public record OverlapsPage(
        Shell shell,
        String action,
        boolean flags,
        String trouble,
        Part<Flagged> flagged,
        Part<Candidate> candidates,
        Search search,
        @Nullable Choice choice) {

    /**
     * As much of a list as a page has room for.
     *
     * @param all how many there are
     * @param first where it begins, {@code next} where it goes on; empty: here
     */
    public record Part<T>(List<T> lines, int all, String first, String next) {}

    /**
     * @param moved figures that changed since somebody looked at it last, in words
     * @param change where it can be said anew
     * @param ended who ended it, when and why; empty: it holds
     */
    public record Flagged(
            String id,
            String activity,
            String kept,
            String others,
            List<String> parts,
            List<String> moved,
            String flagged,
            String change,
            String ended) {}

    /**
     * @param signs what says so
     */
    public record Candidate(
            String form, String one, String other, List<String> signs, String href) {}

    /**
     * Reports to choose from.
     *
     * @param more how many more were found than are shown
     * @param none whether one looked and found nothing
     */
    public record Search(
            String words, List<Form> forms, List<Report> found, int more, boolean none) {}

    public record Form(String id, String title, boolean chosen) {}

    public record Report(String id, String unit, String about, boolean chosen) {}

    /**
     * Reports and what they gave, to be said what of it is the same.
     *
     * @param change which one is said anew; empty: a new one
     */
    public record Choice(
            List<Member> members,
            String kept,
            String activity,
            String reason,
            String change,
            List<Problem> problems,
            List<Row> rows) {}

    public record Member(String id, String unit) {}

    public record Problem(String at, String text) {}

    /**
     * @param given by each member; empty: it gave nothing
     * @param typed what was entered
     * @param wrong whether a problem is at it
     */
    public record Row(
            String id,
            String label,
            String unit,
            List<String> given,
            String typed,
            boolean wrong) {}
}
