package cn.kehui.notice.reader;

import java.util.List;

/** What a notice asks of photos and videos, a rule each; the kinds are those of a campaign. */
public sealed interface EvidenceDemand {
    Span span();

    /** Which sorts of pictures are meant; the list is not closed. */
    record Kinds(List<String> kinds, Span span) implements EvidenceDemand {}

    /**
     * @param endings lower case, without the dot
     */
    record Formats(List<String> endings, Span span) implements EvidenceDemand {}

    /**
     * How large a file is.
     *
     * @param from bytes, the fewest that are enough; 0: no least
     * @param to bytes, the most that are not too many; {@link Long#MAX_VALUE}: no most
     */
    record Size(String words, long from, long to, Span span) implements EvidenceDemand {}

    /** How many pictures of a kind are expected at least. */
    record Least(String kind, int least, Span span) implements EvidenceDemand {}

    /** How many pictures of a kind are taken at most. */
    record Most(String kind, int most, Span span) implements EvidenceDemand {}

    /** No two pictures show the same activity. */
    record Different(Span span) implements EvidenceDemand {}

    /** How many people a picture shows at least. */
    record People(int least, Span span) implements EvidenceDemand {}

    /** Words that stand in the picture in full. */
    record Wording(List<String> words, Span span) implements EvidenceDemand {}

    /** How long a video is at most. */
    record Length(int seconds, Span span) implements EvidenceDemand {}

    /** What only a person can judge. */
    record Judged(String words, Span span) implements EvidenceDemand {}
}
