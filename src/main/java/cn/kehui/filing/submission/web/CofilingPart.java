package cn.kehui.filing.submission.web;

import java.util.List;
import java.util.Set;

/**
 * What other units write of a table.
 *
 * @param asked those that do not say yet that they have, where it was pressed to file it; {@code
 *     anyway} what says that it shall be filed all the same
 * @param typed what stands in the form for naming another
 * @param units whom the lead may name, {@code parts} what it may give
 */
public record CofilingPart(
        List<String> asked,
        String anyway,
        List<Given> given,
        List<Units> units,
        List<Choosable> parts,
        boolean rows,
        Typed typed) {

    /**
     * What was chosen and typed, and refused.
     *
     * @param parts their keys
     */
    public record Typed(String unit, Set<String> parts, String word) {
        static final Typed NOTHING = new Typed("", Set.of(), "");

        public boolean any() {
            return !equals(NOTHING);
        }
    }

    /**
     * @param done whether it is said to be filled in, {@code state} in words
     */
    public record Given(
            String id, String unit, String rows, boolean done, String state, String word) {}

    public record Units(String label, List<Choosable> units) {}

    public record Choosable(String value, String label) {}
}
