package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.base.Texts;
import cn.kehui.notice.facts.Said;
import cn.kehui.notice.facts.Said.Evidence.Numbers;
import cn.kehui.notice.facts.Said.Evidence.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule about photos and videos, as the fact of a notice makes it. */
final class EvidenceOfFact {
    private EvidenceOfFact() {}

    static EvidenceRule rule(Said.Evidence said, String clause) {
        var numbers = said.numbers();
        return switch (said.rule()) {
            case KINDS -> new EvidenceRule.Kinds(said.of(), clause);
            case FORMATS -> new EvidenceRule.Formats(said.of(), clause);
            case SIZE ->
                    new EvidenceRule.Size(
                            said.words(),
                            or(numbers.from(), 1),
                            or(numbers.to(), Integer.MAX_VALUE),
                            clause);
            case LEAST -> new EvidenceRule.Least(said.kind(), or(numbers.least(), 1), clause);
            case DIFFERENT -> new EvidenceRule.Different(clause);
            case PEOPLE -> new EvidenceRule.People(or(numbers.least(), 1), clause);
            case WORDING -> new EvidenceRule.Wording(said.of(), clause);
            case LENGTH -> new EvidenceRule.Length(or(numbers.seconds(), 1), clause);
            case JUDGED -> new EvidenceRule.Judged(said.words(), clause);
        };
    }

    /** The other way round: a rule of the level above as a fact of the own notice. */
    static Said.Evidence said(EvidenceRule rule) {
        return switch (rule) {
            case EvidenceRule.Kinds(var kinds, _) ->
                    listed(Rule.KINDS, Texts.say("incoming.kinds"), kinds);
            case EvidenceRule.Formats(var endings, _) ->
                    listed(Rule.FORMATS, Texts.say("incoming.formats"), endings);
            case EvidenceRule.Size(var words, long from, long to, _) ->
                    counted(Rule.SIZE, words, "", new Numbers(null, whole(from), whole(to), null));
            case EvidenceRule.Least(var kind, int least, _) ->
                    counted(
                            Rule.LEAST,
                            Texts.say("incoming.least", kind, least),
                            kind,
                            new Numbers(least, null, null, null));
            case EvidenceRule.Different _ ->
                    listed(Rule.DIFFERENT, Texts.say("incoming.different"), List.of());
            case EvidenceRule.People(int least, _) ->
                    counted(
                            Rule.PEOPLE,
                            Texts.say("incoming.people", least),
                            "",
                            new Numbers(least, null, null, null));
            case EvidenceRule.Wording(var words, _) ->
                    listed(Rule.WORDING, Texts.say("incoming.wording"), words);
            case EvidenceRule.Length(int seconds, _) ->
                    counted(
                            Rule.LENGTH,
                            Texts.say("incoming.length", seconds),
                            "",
                            new Numbers(null, null, null, seconds));
            case EvidenceRule.Judged(var words, _) -> listed(Rule.JUDGED, words, List.of());
        };
    }

    private static Said.Evidence listed(Rule rule, String words, List<String> of) {
        return new Said.Evidence(rule, words, of, "", new Numbers(null, null, null, null));
    }

    private static Said.Evidence counted(Rule rule, String words, String kind, Numbers numbers) {
        return new Said.Evidence(rule, words, List.of(), kind, numbers);
    }

    private static @Nullable Integer whole(long bytes) {
        return bytes > 0 && bytes < Integer.MAX_VALUE ? (int) bytes : null;
    }

    private static int or(@Nullable Integer number, int absent) {
        return number == null ? absent : number;
    }
}
