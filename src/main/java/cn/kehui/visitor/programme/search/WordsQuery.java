package cn.kehui.visitor.programme.search;

import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is typed as a question to the index. */
final class WordsQuery {
    static final String WORDS = "words";
    static final String READINGS = "readings";
    static final String LETTERS = "letters";

    /** What one slip spoils: of pairs, of three letters. */
    private static final int SPOILT_PAIRS = 2;

    private static final int SPOILT_GRAMS = 3;

    private WordsQuery() {}

    /** Every word has to be there, or one that means the same, or that is read so. */
    static Query exact(String typed) {
        var all = new BooleanQuery.Builder();
        for (var run : SearchTokens.runs(typed)) {
            var any = new BooleanQuery.Builder();
            for (var word : Synonyms.of(run)) {
                any.add(word(word), Occur.SHOULD);
            }
            if (!Synonyms.known(run) && !SearchTokens.han(run)) {
                read(run, any);
            }
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query word(String word) {
        return every(WORDS, SearchTokens.han(word) ? SearchTokens.pairs(word) : List.of(word));
    }

    /** As pinyin or its first letters: what was typed alone, never a word that means the same. */
    private static void read(String word, BooleanQuery.Builder any) {
        var syllables = Syllables.of(word);
        if (!syllables.isEmpty()) {
            any.add(every(READINGS, SearchTokens.joined(syllables)), Occur.SHOULD);
        } else if (word.chars().allMatch(c -> c >= 'a' && c <= 'z') && word.length() > 1) {
            var firsts = word.chars().mapToObj(c -> "'" + (char) c).toList();
            any.add(every(READINGS, SearchTokens.joined(firsts)), Occur.SHOULD);
        }
    }

    /** As if one character had slipped: by how it is read, or all but what one slip spoils. */
    static Query near(String typed) {
        var all = new BooleanQuery.Builder();
        for (var run : SearchTokens.runs(typed)) {
            var any = new BooleanQuery.Builder();
            if (SearchTokens.han(run)) {
                any.add(
                        every(READINGS, SearchTokens.joined(SearchTokens.syllables(run))),
                        Occur.SHOULD);
                any.add(most(WORDS, SearchTokens.pairs(run), SPOILT_PAIRS), Occur.SHOULD);
            } else {
                any.add(most(LETTERS, SearchTokens.grams(run), SPOILT_GRAMS), Occur.SHOULD);
            }
            all.add(any.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query every(String field, Collection<String> tokens) {
        var all = new BooleanQuery.Builder();
        tokens.forEach(token -> all.add(new TermQuery(new Term(field, token)), Occur.MUST));
        return all.build();
    }

    /** Nothing where too little would be left. */
    private static Query most(String field, List<String> tokens, int spoilt) {
        var some = new BooleanQuery.Builder();
        var distinct = tokens.stream().distinct().toList();
        distinct.forEach(token -> some.add(new TermQuery(new Term(field, token)), Occur.SHOULD));
        return distinct.size() < 2
                ? new BooleanQuery.Builder().build()
                : some.setMinimumNumberShouldMatch(Math.max(1, distinct.size() - spoilt)).build();
    }
}
