package cn.kehui.sheet.dictionary;

import java.util.Optional;

/**
 * A question seems to ask for a fact.
 *
 * @param sure its words are those of the dictionary; else they only stand within it
 */
public record FactMatch(FactName fact, boolean sure) {
    /** What words ask for, whatever kind of answer they take: the head of a column. */
    public static Optional<FactMatch> of(String words) {
        return MatchRules.of(words, _ -> true);
    }
}
