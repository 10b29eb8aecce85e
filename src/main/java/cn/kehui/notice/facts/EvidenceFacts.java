package cn.kehui.notice.facts;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.facts.Said.Evidence.Numbers;
import cn.kehui.notice.facts.Said.Evidence.Rule;
import cn.kehui.notice.reader.EvidenceDemand;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule about photos and videos that was read. */
final class EvidenceFacts {
    private EvidenceFacts() {}

    static Said of(EvidenceDemand demand) {
        return switch (demand) {
            case EvidenceDemand.Kinds(var kinds, _) ->
                    listed(Rule.KINDS, Texts.say("incoming.kinds"), kinds);
            case EvidenceDemand.Formats(var endings, _) ->
                    listed(Rule.FORMATS, Texts.say("incoming.formats"), endings);
            case EvidenceDemand.Size(var words, long from, long to, _) -> size(words, from, to);
            case EvidenceDemand.Least(var kind, int least, _) ->
                    new Said.Evidence(
                            Rule.LEAST,
                            Texts.say("incoming.least", kind, least),
                            List.of(),
                            kind,
                            least(least));
            case EvidenceDemand.Most(var kind, int most, _) ->
                    counted(
                            Rule.JUDGED,
                            Texts.say("incoming.most-pictures", kind, most),
                            Numbers.NONE);
            case EvidenceDemand.Different _ ->
                    counted(Rule.DIFFERENT, Texts.say("incoming.different"), Numbers.NONE);
            case EvidenceDemand.People(int least, _) ->
                    counted(Rule.PEOPLE, Texts.say("incoming.people", least), least(least));
            case EvidenceDemand.Wording(var words, _) ->
                    listed(Rule.WORDING, Texts.say("incoming.wording"), words);
            case EvidenceDemand.Length(int seconds, _) ->
                    counted(
                            Rule.LENGTH,
                            Texts.say("incoming.length", seconds),
                            new Numbers(null, null, null, seconds));
            case EvidenceDemand.Judged(var words, _) -> counted(Rule.JUDGED, words, Numbers.NONE);
        };
    }

    /** A most beyond what a file can have is no limit; a least beyond it is to be put right. */
    private static Said size(String words, long from, long to) {
        if (from > Integer.MAX_VALUE) {
            return new Said.Unread(
                    FactKind.EVIDENCE, Map.of("is", "size", "words", words, "from", "" + from));
        }
        return counted(Rule.SIZE, words, new Numbers(null, number(from), number(to), null));
    }

    private static @Nullable Integer number(long bytes) {
        return bytes > 0 && bytes <= Integer.MAX_VALUE ? (int) bytes : null;
    }

    private static Numbers least(int least) {
        return new Numbers(least, null, null, null);
    }

    private static Said.Evidence listed(Rule rule, String words, List<String> of) {
        return new Said.Evidence(rule, words, List.copyOf(of), "", Numbers.NONE);
    }

    private static Said.Evidence counted(Rule rule, String words, Numbers numbers) {
        return new Said.Evidence(rule, words, List.of(), "", numbers);
    }
}
