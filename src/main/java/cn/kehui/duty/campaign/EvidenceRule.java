package cn.kehui.duty.campaign;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.YamlMap;
import java.util.List;
import java.util.Locale;

/** What a notice asks of photos and videos, a rule each with its clause. */
public sealed interface EvidenceRule {
    String clause();

    /**
     * The rules of a campaign as it is kept.
     *
     * @param kept its {@code evidence}, a rule each
     * @throws IllegalArgumentException if it is none
     */
    static List<EvidenceRule> kept(List<?> kept) {
        return kept.stream()
                .map(one -> EvidenceYaml.read(new YamlMap("campaign evidence", one)))
                .toList();
    }

    /** In words, without its clause. */
    default String said() {
        return switch (this) {
            case Kinds(var kinds, _) -> Texts.say("evidence.kinds", String.join("、", kinds));
            case Formats(var endings, _) ->
                    Texts.say(
                            "evidence.formats", String.join("、", endings).toUpperCase(Locale.ROOT));
            case Size(var words, long from, long to, _) ->
                    Texts.say("evidence.size", words, from, to);
            case Least(var kind, int least, _) -> Texts.say("evidence.least", kind, least);
            case Different _ -> Texts.say("evidence.different");
            case People(int least, _) -> Texts.say("evidence.people", least);
            case Wording(var words, _) -> Texts.say("evidence.wording", String.join("”“", words));
            case Length(int seconds, _) ->
                    seconds % 60 == 0
                            ? Texts.say("evidence.minutes", seconds / 60)
                            : Texts.say("evidence.seconds", seconds);
            case Judged(var words, _) -> Texts.say("evidence.judged", words);
        };
    }

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
