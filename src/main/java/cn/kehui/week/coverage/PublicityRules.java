package cn.kehui.week.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many there are where some were said to be one. */
final class PublicityRules {
    private PublicityRules() {}

    /** How many fewer: of all, and of originals alone. */
    record Fewer(int all, int originals) {}

    /**
     * @param same what was said to be one and the same
     * @param standing those keys that are counted, each with whether it is an original
     */
    static Fewer fewer(List<AlikePair> same, Map<String, Boolean> standing) {
        var heads = heads(same, standing.keySet());
        int all = 0;
        int originals = 0;
        var groups = new HashSet<String>();
        var original = new HashSet<String>();
        for (var one : heads.entrySet()) {
            if (!groups.add(one.getValue())) {
                all++;
            }
            if (standing.get(one.getKey()) && !original.add(one.getValue())) {
                originals++;
            }
        }
        return new Fewer(all, originals);
    }

    /** Whether two are one by what was said of others: a is b, b is c. */
    static boolean joined(AlikePair pair, Map<String, String> heads) {
        return heads.containsKey(pair.one())
                && heads.get(pair.one()).equals(heads.get(pair.other()));
    }

    /** For each key that was named, the one that stands for its group. */
    static Map<String, String> heads(List<AlikePair> same, Set<String> standing) {
        var above = new HashMap<String, String>();
        for (var pair : same) {
            if (standing.contains(pair.one()) && standing.contains(pair.other())) {
                above.put(head(above, pair.other()), head(above, pair.one()));
            }
        }
        var heads = new HashMap<String, String>();
        for (var key : List.copyOf(above.keySet())) {
            heads.put(key, head(above, key));
        }
        return heads;
    }

    private static String head(Map<String, String> above, String key) {
        var head = key;
        while (!above.computeIfAbsent(head, one -> one).equals(head)) {
            head = above.get(head);
        }
        // whoever asks again comes there at once
        above.put(key, head);
        return head;
    }
}
