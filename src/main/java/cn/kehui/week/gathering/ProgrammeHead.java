package cn.kehui.week.gathering;

import cn.kehui.sheet.dictionary.FactMatch;
import cn.kehui.sheet.dictionary.FactName;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a table: which column asks for what.
 *
 * @param row in which they stand
 * @param facts by column
 * @param others columns that ask for nothing known, with their words
 */
record ProgrammeHead(int row, Map<Integer, FactName> facts, Map<Integer, String> others) {
    /** Longer words are no head. */
    private static final int LONGEST = 24;

    /** What a table of activities says of each. */
    private static final Set<FactName> WHAT =
            EnumSet.of(FactName.TITLE, FactName.INTRO, FactName.OPENING, FactName.EXHIBIT);

    private static final Set<String> NUMBERS = Set.of("序号", "编号", "No", "NO", "no", "");

    /**
     * @param cells the words of one row by column
     * @return null: it is none
     */
    static @Nullable ProgrammeHead of(int row, Map<Integer, String> cells) {
        var facts = new TreeMap<Integer, FactName>();
        var others = new TreeMap<Integer, String>();
        cells.forEach(
                (column, words) -> {
                    var match = words.length() > LONGEST ? null : FactMatch.of(words).orElse(null);
                    if (match != null && !facts.containsValue(match.fact())) {
                        facts.put(column, match.fact());
                    } else if (!NUMBERS.contains(words.strip())) {
                        others.put(column, words);
                    }
                });
        boolean says = facts.values().stream().anyMatch(WHAT::contains);
        return facts.size() >= 2 && says && facts.size() >= others.size()
                ? new ProgrammeHead(row, facts, others)
                : null;
    }

    /** Whether a row says the same again, as on the next page. */
    boolean again(Map<Integer, String> cells) {
        return facts.entrySet().stream()
                .allMatch(
                        one ->
                                FactMatch.of(cells.getOrDefault(one.getKey(), ""))
                                        .map(FactMatch::fact)
                                        .filter(one.getValue()::equals)
                                        .isPresent());
    }
}
