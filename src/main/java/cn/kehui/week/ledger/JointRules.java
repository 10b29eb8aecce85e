package cn.kehui.week.ledger;

import cn.kehui.sheet.dictionary.FactName;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an event adds that several have entered: it was held once, and the crowd that two clerks saw
 * is one crowd; two different amounts of money are a part each.
 */
final class JointRules {
    private JointRules() {}

    /**
     * @param entries the lines of each entry: first of that as which it counts, then in the order
     *     in which they were begun
     */
    static Map<FactName, TallyChange.Sum> lines(List<List<LedgerLine>> entries) {
        var sums = new EnumMap<FactName, TallyChange.Sum>(FactName.class);
        Set<LedgerLine> money = new HashSet<>();
        for (var one : entries.stream().flatMap(List::stream).toList()) {
            var sum = new TallyChange.Sum(one.quantity(), one.counted(), 1);
            if (!LineRules.MONEY.contains(one.fact())) {
                sums.putIfAbsent(one.fact(), sum);
            } else if (money.add(one)) {
                sums.merge(one.fact(), sum, TallyChange.Sum::and);
            }
        }
        return sums;
    }
}
