package cn.kehui.total.selection;

import cn.kehui.sheet.form.Twice;
import java.util.HashSet;
import java.util.Set;

/** Whether two names are of one activity. */
final class TwinRules {
    private static final int LEAST = 4;
    private static final double LIKE = 0.75;

    private TwinRules() {}

    /** How two names stand to each other. */
    enum Kinship {
        SAME,
        LIKE,
        OTHER
    }

    /**
     * Same: but for marks, brackets, the year and the city in front. Like: one holds the other, or
     * three in four of their pairs of characters are shared. A person decides whether it is one.
     */
    static Kinship of(String one, String other) {
        var first = Twice.key(one);
        var second = Twice.key(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Kinship.OTHER;
        }
        if (first.equals(second)) {
            return Kinship.SAME;
        }
        boolean holds =
                Math.min(first.length(), second.length()) >= LEAST
                        && (first.contains(second) || second.contains(first));
        return holds || shared(first, second) >= LIKE ? Kinship.LIKE : Kinship.OTHER;
    }

    private static double shared(String first, String second) {
        var ours = pairs(first);
        var theirs = pairs(second);
        int all = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return all == 0 ? 0 : 2.0 * ours.size() / all;
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
