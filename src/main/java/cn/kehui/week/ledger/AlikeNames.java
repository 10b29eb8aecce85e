package cn.kehui.week.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Names under which perhaps one place was named twice: it counts twice then, until a person writes
 * one name, or one code, at both. Nothing is joined here: 科技馆 may be anybody's.
 */
final class AlikeNames {
    /** Shorter ones are part of too many. */
    private static final int LEAST = 3;

    private AlikeNames() {}

    /**
     * What is counted as one.
     *
     * @param key the name without what writes one name in two ways
     * @param code empty: nobody wrote one
     * @param units who named it, in words
     */
    record Named(String key, String name, String code, String units) {}

    /** Two of them. */
    record Pair(Named one, Named other) {}

    /** In their order, so many at most. */
    static List<Pair> pairs(List<Named> all, int most) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && pairs.size() < most; j++) {
                if (alike(all.get(i), all.get(j))) {
                    pairs.add(new Pair(all.get(i), all.get(j)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean alike(Named one, Named other) {
        if (!one.code().isEmpty() && !other.code().isEmpty()) {
            return false; // two codes are two places
        }
        boolean longer = one.key().length() > other.key().length();
        var whole = longer ? one.key() : other.key();
        var part = longer ? other.key() : one.key();
        return part.length() >= LEAST && (whole.contains(part) || shortens(part, whole));
    }

    /** 海洋所 for 海洋研究所: its characters in their order, from the first to the last. */
    private static boolean shortens(String part, String whole) {
        if (part.charAt(0) != whole.charAt(0)
                || part.charAt(part.length() - 1) != whole.charAt(whole.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
        }
        return at == part.length();
    }
}
