package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.evidence.EvidenceSet;
import cn.kehui.week.evidence.PhotoDecision;
import cn.kehui.week.photo.CheckedSet;
import cn.kehui.week.photo.PhotoOutcome;
import java.util.ArrayList;
import java.util.List;

/** Prints what is said of the photographs of an activity together. */
final class WholeSetPrint {
    private WholeSetPrint() {}

    /** Nothing while some were not looked at: what is lacking now may lie there already. */
    static EvidencePage.Together of(EvidenceSet set, ReasonPrint reasons) {
        var found = set.found();
        boolean waits = set.stage() == EvidenceSet.Stage.WAITS;
        if (found == null || waits || set.photos().isEmpty()) {
            return new EvidencePage.Together("", "", "", List.of(), List.of());
        }
        var lacks = found.lacks().stream().map(one -> lack(one, reasons)).toList();
        boolean explained =
                lacks.stream().allMatch(one -> one.why() != null && !one.why().said().isEmpty());
        var verdict =
                explained && found.besides() != null && !lacks.isEmpty()
                        ? found.besides().worse(PhotoOutcome.WARN)
                        : found.verdict();
        var lacking = found.lacks().stream().map(CheckedSet.Lack::words).toList();
        return new EvidencePage.Together(
                verdict.look(),
                verdict.said(),
                Texts.say(
                        "evidence.counts",
                        found.photos(),
                        found.distinct(),
                        found.onSite(),
                        found.online()),
                messages(set, found.messages(), lacking),
                lacks);
    }

    private static List<String> messages(
            EvidenceSet set, List<String> found, List<String> lacking) {
        var said = new ArrayList<String>();
        long returned =
                set.photos().stream().filter(one -> one.is(PhotoDecision.Verdict.RETURNED)).count();
        if (returned > 0) {
            said.add(Texts.say("evidence.returned", returned));
        }
        found.stream().filter(one -> !lacking.contains(one)).forEach(said::add);
        return said;
    }

    private static EvidencePage.Lack lack(CheckedSet.Lack lack, ReasonPrint reasons) {
        return new EvidencePage.Lack(
                lack.words(),
                reasons.why(lack.kind().name(), true, Texts.say("evidence.reason.kind")));
    }
}
