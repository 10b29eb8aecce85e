package cn.kehui.week.coverage.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the press told of a campaign: how much, and report by report.
 *
 * @param where the campaign above it, and its own address
 * @param said what has just happened, and what did not
 * @param entry how one is logged; null: the reader logs none
 * @param pairs what may be one; {@code settled} what somebody has said of such
 * @param found what is looked for, and is found
 */
public record CoveragePage(
        Shell shell,
        Where where,
        Said said,
        @Nullable EntryForm entry,
        Figures figures,
        Pairs pairs,
        Pairs settled,
        Found found) {

    public record Where(List<Shell.Place> path, String home) {}

    /**
     * @param refused why something was not done; {@code link} where what is spoken of is; both may
     *     be empty
     */
    public record Said(String told, String refused, String link) {
        static final Said NOTHING = new Said("", "", "");
    }

    /** The two figures, what stands beside them, and what of them is open; empty: nothing. */
    public record Figures(String outlets, String originals, String reprints, String open) {}

    /**
     * @param more how many there are besides; empty: none
     */
    public record Pairs(List<Pair> pairs, String more, boolean decides) {}

    /**
     * Two that may be one.
     *
     * @param kind as the form sends it
     * @param said what was said of them, by whom; empty: nothing yet
     * @param seen what the reader's unit has said, as the form sends it back
     */
    public record Pair(
            String kind, String question, Side one, Side other, String said, String seen) {}

    /** One of the two; {@code key} as the form sends it. */
    public record Side(String key, String name, List<String> lines, String link) {}

    /** {@code next} empty: there are no others. */
    public record Found(Search search, List<Line> lines, String next) {}

    public record Search(
            String words, List<EntryForm.Option> levels, boolean withdrawn, boolean narrowed) {}

    /**
     * @param unit empty: it is the reader's own
     * @param about empty: it is of the campaign as a whole
     */
    public record Line(
            String href,
            String title,
            String link,
            String outlet,
            String level,
            String day,
            String kind,
            String unit,
            String about) {}
}
