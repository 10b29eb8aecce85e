package cn.kehui.week.evidence.web;

import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.ground.arrival.PiecedFiles;
import java.util.List;

/** Prints what a browser can look at by itself: how large a file is, and how its name ends. */
final class LimitsPrint {
    private LimitsPrint() {}

    static EvidencePage.Limits of(List<EvidenceRule> rules) {
        var from = "";
        var to = "";
        var endings = "";
        for (var rule : rules) {
            switch (rule) {
                case EvidenceRule.Size(_, long least, long most, _) -> {
                    from = String.valueOf(least);
                    to = most == Long.MAX_VALUE ? "" : String.valueOf(most);
                }
                case EvidenceRule.Formats(var taken, _) -> endings = String.join(" ", taken);
                case EvidenceRule.Kinds _,
                        EvidenceRule.Least _,
                        EvidenceRule.Different _,
                        EvidenceRule.People _,
                        EvidenceRule.Wording _,
                        EvidenceRule.Length _,
                        EvidenceRule.Judged _ -> {
                    // a browser cannot see it
                }
            }
        }
        return new EvidencePage.Limits(from, to, endings, String.valueOf(PiecedFiles.MOST_BYTES));
    }
}
