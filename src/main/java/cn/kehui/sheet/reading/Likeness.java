package cn.kehui.sheet.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How like two labels are, 0 to 1. Pairs of characters are weighed: one that few questions have
 * says much, one that many have says little.
 */
final class Likeness {
    private static final double UNKNOWN = 0.6;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Set<String>> pairsOf = new ConcurrentHashMap<>();

    /**
     * @param questions the names of each question
     */
    Likeness(Collection<Set<String>> questions) {
        var with = new HashMap<String, Integer>();
        for (var names : questions) {
            var pairs = new HashSet<String>();
            names.forEach(name -> pairs.addAll(pairs(name)));
            pairs.forEach(pair -> with.merge(pair, 1, Integer::sum));
        }
        with.forEach((pair, count) -> weights.put(pair, 1.0 / count));
    }

    double of(String label, String name) {
        if (label.equals(name)) {
            return 1;
        }
        if (label.length() < 2 || name.length() < 2) {
            return 0;
        }
        if (name.length() == 2) {
            return 0;
        }
        double within = within(label, name);
        return within >= 0.9 ? within : Math.max(within, overlap(label, name));
    }

    private static double within(String label, String name) {
        boolean shorter = name.contains(label) && label.length() >= 2;
        boolean longer =
                label.contains(name) && name.length() >= 3 && label.length() <= name.length() + 8;
        int least = Math.min(label.length(), name.length());
        return shorter || longer ? 0.7 + 0.28 * least / Math.max(label.length(), name.length()) : 0;
    }

    private double overlap(String label, String name) {
        var ours = pairsOf.computeIfAbsent(name, Likeness::pairs);
        double all = 0;
        double shared = 0;
        var theirs = pairs(label);
        for (var pair : theirs) {
            double weight = weights.getOrDefault(pair, UNKNOWN);
            all += weight;
            shared += ours.contains(pair) ? weight : 0;
        }
        double own = 0;
        for (var pair : ours) {
            own += weights.getOrDefault(pair, UNKNOWN);
        }
        return shared == 0 ? 0 : 2 * shared / (all + own);
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
