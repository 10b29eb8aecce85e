package cn.kehui.sheet.document;

import cn.kehui.sheet.document.RuledPage.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Ruled lines that meet: each group is a table of its own. */
final class RuleGroups {
    private RuleGroups() {}

    static List<List<Rule>> of(List<Rule> rules, float near) {
        var parent = new int[rules.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < parent.length; i++) {
            for (int other = 0; other < i; other++) {
                if (meet(rules.get(i), rules.get(other), near)) {
                    parent[root(parent, i)] = root(parent, other);
                }
            }
        }
        var groups = new LinkedHashMap<Integer, List<Rule>>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(parent, i), _ -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream().filter(RuleGroups::grid).toList();
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static boolean meet(Rule one, Rule other, float near) {
        if (one.across() == other.across()) {
            return Math.abs(one.at() - other.at()) <= near
                    && one.from() <= other.to() + near
                    && other.from() <= one.to() + near;
        }
        return one.from() - near <= other.at()
                && other.at() <= one.to() + near
                && other.from() - near <= one.at()
                && one.at() <= other.to() + near;
    }

    private static boolean grid(List<Rule> rules) {
        long across = rules.stream().filter(Rule::across).count();
        return across >= 2 && rules.size() - across >= 2;
    }
}
