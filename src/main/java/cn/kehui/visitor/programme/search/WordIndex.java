package cn.kehui.visitor.programme.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The words of all that is published, in memory: changed piece by piece, asked meanwhile. */
public final class WordIndex {
    private static final String NUMBER = "number";
    private static final FieldType TOKENS = tokens();

    private final IndexWriter writer;
    private final SearcherManager searchers;

    public WordIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
    }

    private static FieldType tokens() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /**
     * A text by its number.
     *
     * @param texts everything of it that is looked through
     * @param heads what is also found as it is read aloud
     */
    public record Numbered(int number, List<String> texts, List<String> heads) {}

    /** Takes some in, and others out; whoever asks from now on finds them so. */
    public void put(Collection<Numbered> in, Collection<Integer> out) {
        try {
            for (var number : out) {
                writer.deleteDocuments(new Term(NUMBER, String.valueOf(number)));
            }
            for (var one : in) {
                writer.updateDocument(
                        new Term(NUMBER, String.valueOf(one.number())), document(one));
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
    }

    private static Document document(Numbered one) {
        var document = new Document();
        document.add(new StringField(NUMBER, String.valueOf(one.number()), Field.Store.NO));
        document.add(new NumericDocValuesField(NUMBER, one.number()));
        one.texts().forEach(text -> add(document, WordsQuery.WORDS, SearchTokens.words(text)));
        one.heads()
                .forEach(
                        text -> {
                            add(document, WordsQuery.READINGS, SearchTokens.readings(text));
                            add(document, WordsQuery.LETTERS, SearchTokens.letters(text));
                        });
        return document;
    }

    private static void add(Document document, String field, Collection<String> tokens) {
        document.add(new Field(field, new Given(tokens.iterator()), TOKENS));
    }

    /** Those in which every word is, by its letters, its reading or its meaning. */
    public void exact(String typed, IntConsumer take) {
        each(WordsQuery.exact(typed), take);
    }

    /** Those in which every word is but for one slip. */
    public void near(String typed, IntConsumer take) {
        each(WordsQuery.near(typed), take);
    }

    private void each(Query query, IntConsumer take) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                searcher.search(query, new Numbers(take));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an index in memory", e);
        }
    }

    /** Hands on the numbers of what is found, in no order. */
    private static final class Numbers extends SimpleCollector {
        private final IntConsumer take;
        private NumericDocValues numbers = DocValues.emptyNumeric();

        Numbers(IntConsumer take) {
            this.take = take;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            numbers = DocValues.getNumeric(context.reader(), NUMBER);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (numbers.advanceExact(doc)) {
                take.accept((int) numbers.longValue());
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Tokens as they are given. */
    private static final class Given extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> tokens;

        Given(Iterator<String> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!tokens.hasNext()) {
                return false;
            }
            term.append(tokens.next());
            return true;
        }
    }
}
