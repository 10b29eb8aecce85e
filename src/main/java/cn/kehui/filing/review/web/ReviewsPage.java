package cn.kehui.filing.review.web;

import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.State.Stand;
import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What a unit receives, by what is to be done with it.
 *
 * @param told what has just happened; empty: nothing
 * @param sought what is looked for
 * @param duties and {@code shown}: what the list may be narrowed to
 */
public record ReviewsPage(
        Shell shell,
        String told,
        Reach reach,
        Sought sought,
        List<Tab> duties,
        List<Tab> shown,
        List<Section> sections) {

    /** How many of how many: of those that the list is narrowed to by its duty. */
    public record Reach(int of, int done, int waiting, int returned) {
        static Reach of(Tallies all) {
            return new Reach(
                    all.many(),
                    all.standing(Stand.DONE).many(),
                    all.standing(Stand.FILED).many(),
                    all.standing(Stand.RETURNED).many());
        }
    }

    /**
     * What the list is narrowed to, as sent, and where the rest of it is.
     *
     * @param next where the others are, {@code first} where it begins; empty: nowhere else
     */
    public record Sought(String words, String duty, String kind, String next, String first) {
        public boolean all() {
            return words.isEmpty() && duty.isEmpty() && kind.isEmpty();
        }
    }

    /** {@code current}: the list is narrowed to it. */
    public record Tab(String label, String href, int units, boolean current) {}

    /** What is to be done, or was, with the same thing; {@code none} is said where it is empty. */
    public record Section(String id, String title, String none, List<Group> groups) {}

    /**
     * One duty, with its units in the order of their codes.
     *
     * @param due by when; empty: it does not matter any more
     * @param together where the clean ones are accepted together; empty: nothing waits for the
     *     actor
     * @param rows where the rows of all units are side by side; empty: its form has none
     * @param more how many are not listed here, {@code all} where they are
     */
    public record Group(
            String title,
            String due,
            String left,
            boolean late,
            String together,
            String rows,
            List<Part> parts,
            int more,
            String all) {}

    /** Units of which the same is to be said; {@code title} may be empty. */
    public record Part(String title, List<One> ones) {}

    /** {@code tag}: what is to be known of it; may be empty. */
    public record One(String href, String unit, String tag) {}
}
