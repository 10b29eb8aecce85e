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
        var ours = pairs(first);
        var theirs = pairs(second);
        int both = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return holds(first, second) || like(ours.size(), both) ? Kinship.LIKE : Kinship.OTHER;
    }

    /** Whether one key is a part of the other, and long enough to say something. */
    static boolean holds(String first, String second) {
        return Math.min(first.length(), second.length()) >= LEAST
                && (first.contains(second) || second.contains(first));
    }

    /**
     * @param shared pairs of characters, of {@code both} that they have together
     */
    static boolean like(int shared, int both) {
        return both > 0 && 2.0 * shared / both >= LIKE;
    }

    /** Each two characters that stand side by side, as one number. */
    static Set<Integer> pairs(String key) {
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 2 <= key.length(); i++) {
            pairs.add(key.charAt(i) << Character.SIZE | key.charAt(i + 1));
        }
        return pairs;
    }
}
