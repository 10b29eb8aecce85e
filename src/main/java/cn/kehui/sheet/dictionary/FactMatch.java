package cn.kehui.sheet.dictionary;

/**
 * A question seems to ask for a fact.
 *
 * @param sure its words are those of the dictionary; else they only stand within it
 */
public record FactMatch(FactName fact, boolean sure) {}
