package cn.kehui.notice.drafting;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.notice.facts.Said;
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

    private static int or(@Nullable Integer number, int absent) {
        return number == null ? absent : number;
    }
}
