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
        List<Flagged> flagged,
        List<Candidate> candidates,
        @Nullable Choice choice) {

    /**
     * @param ended who ended it, when and why; empty: it holds
     */
    public record Flagged(
            String id,
            String activity,
            String kept,
            String other,
            List<String> parts,
            String flagged,
            String ended) {}

    public record Candidate(String region, String form, String one, String other, String href) {}

    /** Two units and what they reported, to be said what of it is the same. */
    public record Choice(
            String one,
            String oneId,
            String other,
            String otherId,
            String kept,
            String activity,
            String reason,
            List<Problem> problems,
            List<Row> rows) {}

    public record Problem(String at, String text) {}

    /**
     * @param typed what was entered
     * @param wrong whether a problem is at it
     */
    public record Row(
            String id,
            String label,
            String unit,
            String one,
            String other,
            String typed,
            boolean wrong) {}
}
