package cn.kehui.week.doubles.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * Two and two that may be one event, side by side.
 *
 * @param refused why something was not done; empty: nothing was refused
 * @param next where the others are; empty: there are none
 */
public record DoublesPage(
        Shell shell,
        List<Shell.Place> path,
        String refused,
        String home,
        List<Tab> tabs,
        List<Pair> pairs,
        String next) {

    public record Tab(String href, String label, int many, boolean current) {}

    /**
     * @param key of its own in the page
     * @param state as the press sends it
     * @param decided who decided, when and why; empty: nobody did
     */
    public record Pair(
            String key, String state, List<String> signs, Side one, Side other, String decided) {
        public boolean open() {
            return state.equals("OPEN");
        }
    }

    /** An activity, with what is to be compared of it. */
    public record Side(
            String id, String href, String title, String unit, Chip stage, List<Fact> facts) {}

    public record Chip(String words, String look) {}

    public record Fact(String label, String words) {}
}
