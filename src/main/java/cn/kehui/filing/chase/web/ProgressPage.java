package cn.kehui.filing.chase.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * How far each unit has come with each duty.
 *
 * @param expected how many reports are asked for in all of those looked for, whatever their state
 * @param states what the list may be narrowed to, with how many there are of each
 * @param pages where the others are
 * @param nudges whether units may be reminded here, {@code rule} how seldom and in which words
 * @param outcomes what has just become of reminding
 */
public record ProgressPage(
        Shell shell,
        Sought sought,
        int expected,
        Parts parts,
        List<Tab> states,
        List<Row> rows,
        Pages pages,
        boolean nudges,
        Rule rule,
        List<Outcome> outcomes) {

    /** How many of those looked for stand how. */
    public record Parts(int done, int waiting, int returned) {}

    /** What is looked for: as typed, and what may be chosen. */
    public record Sought(
            String words,
            String state,
            List<Choice> duties,
            List<Choice> lines,
            List<Choice> kinds,
            List<Choice> orders) {}

    /**
     * Where the list begins, and where it goes on; empty: here.
     *
     * @param after the last that stood before; empty: none did
     */
    public record Pages(String first, String next, String after) {}

    /** {@code chosen}: it is the one. */
    public record Choice(String value, String label, boolean chosen) {}

    /** {@code current}: the list is narrowed to it. */
    public record Tab(String label, String href, int many, boolean current) {}

    /**
     * How seldom one may remind, and what is said; as it would stand for the first that is missing.
     */
    public record Rule(int hours, String words) {}

    /**
     * One unit and duty.
     *
     * @param id of the obligation
     * @param href where it is looked at
     * @param stand missing, returned, filed or done, {@code state} in words
     * @param when the last step was taken; empty: none was
     * @param due by when; empty where nothing is owed
     * @param owed whether it may be reminded of
     * @param nudged when it was last; empty: never
     */
    public record Row(
            String id,
            String href,
            String unit,
            String duty,
            String line,
            String kind,
            String stand,
            String state,
            String when,
            String due,
            boolean owed,
            String nudged,
            List<Reach> posts) {}

    /** Whom to telephone. */
    public record Reach(String post, String holder, String phone, String otherwise) {}

    /**
     * What became of some units alike.
     *
     * @param told they were reminded
     * @param units of which each is named; may be empty
     */
    public record Outcome(boolean told, String words, List<String> units) {}
}
