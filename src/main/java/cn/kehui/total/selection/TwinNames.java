package cn.kehui.total.selection;

import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.sheet.form.Twice;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of activities by their pairs of characters, so that those of one activity are found without
 * comparing each with each: what {@link TwinRules} would say.
 */
final class TwinNames {
    private final List<Named> all;
    private final List<String> keys = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> same = new HashMap<>();
    private final Map<Integer, List<Integer>> holding = new HashMap<>();

    /** An activity that {@code unit} recommends, {@code row} from 0. */
    record Named(ObligationId obligation, String unit, int row, String name) {}

    /**
     * @param all in the order in which they are to be told
     */
    TwinNames(List<Named> all) {
        this.all = List.copyOf(all);
        for (int at = 0; at < this.all.size(); at++) {
            var key = Twice.key(this.all.get(at).name());
            var pairs = TwinRules.pairs(key);
            keys.add(key);
            sizes.add(pairs.size());
            same.computeIfAbsent(key, _ -> new ArrayList<>()).add(at);
            for (var pair : pairs) {
                holding.computeIfAbsent(pair, _ -> new ArrayList<>()).add(at);
            }
        }
    }

    /** What others recommend under that name, or under one that is like it. */
    List<Candidate.Twin> of(ObligationId own, String name) {
        var key = Twice.key(name);
        if (key.isEmpty()) {
            return List.of();
        }
        var pairs = TwinRules.pairs(key);
        var found = new BitSet();
        same.getOrDefault(key, List.of()).forEach(found::set);
        shared(pairs)
                .forEach(
                        (at, shared) -> {
                            if (like(key, pairs.size(), at, shared)) {
                                found.set(at);
                            }
                        });
        return found.stream()
                .filter(at -> !all.get(at).obligation().equals(own))
                .mapToObj(at -> twin(name, all.get(at)))
                .toList();
    }

    private Map<Integer, Integer> shared(Set<Integer> pairs) {
        var shared = new TreeMap<Integer, Integer>();
        for (var pair : pairs) {
            holding.getOrDefault(pair, List.of()).forEach(at -> shared.merge(at, 1, Integer::sum));
        }
        return shared;
    }

    private boolean like(String key, int pairs, int at, int shared) {
        return TwinRules.holds(key, keys.get(at)) || TwinRules.like(shared, pairs + sizes.get(at));
    }

    private static Candidate.Twin twin(String name, Named other) {
        boolean sure = TwinRules.of(name, other.name()) == TwinRules.Kinship.SAME;
        return new Candidate.Twin(other.unit(), other.name(), other.row(), sure);
    }
}
