package cn.kehui.duty.campaign;

import java.util.List;

/** What a notice asks of photos and videos, a rule each with its clause. */
public sealed interface EvidenceRule {
    String clause();

    /** Which sorts of pictures are meant; the list is not closed. */
    record Kinds(List<String> kinds, String clause) implements EvidenceRule {}

    /**
     * @param endings lower case, without the dot
     */
    record Formats(List<String> endings, String clause) implements EvidenceRule {}

    /**
     * How large a picture is.
     *
     * @param words as the notice has them
     * @param from bytes, the fewest that are enough
     * @param to bytes, the most that are not too many
     */
    record Size(String words, long from, long to, String clause) implements EvidenceRule {}

    /** How many pictures of a kind are expected at least. */
    record Least(String kind, int least, String clause) implements EvidenceRule {}

    /** No two pictures show the same activity. */
    record Different(String clause) implements EvidenceRule {}

    /** How many people a picture shows at least. */
    record People(int least, String clause) implements EvidenceRule {}

    /** Words that stand in the picture in full. */
    record Wording(List<String> words, String clause) implements EvidenceRule {}

    /** How long a video is at most. */
    record Length(int seconds, String clause) implements EvidenceRule {}

    /** What only a person can judge. */
    record Judged(String words, String clause) implements EvidenceRule {}
}
