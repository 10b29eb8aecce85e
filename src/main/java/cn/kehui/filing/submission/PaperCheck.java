package cn.kehui.filing.submission;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.EvidenceRule;
import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.submission.photo.PhotoRules;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.scan.Scans;
import cn.kehui.ground.scan.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is attached, by the demands of its duty, the rules of its campaign, and its harmlessness.
 */
@Component
class PaperCheck {
    private final Campaigns campaigns;
    private final Scans scans;

    PaperCheck(Campaigns campaigns, Scans scans) {
        this.campaigns = campaigns;
        this.scans = scans;
    }

    /** What the campaign asks of pictures; none where no picture is asked for. */
    List<EvidenceRule> evidence(Obligation obligation, List<PaperDemand> demands) {
        return pictured(demands) ? campaigns.campaign(obligation.campaign()).evidence() : List.of();
    }

    private static boolean pictured(List<PaperDemand> demands) {
        return demands.stream().anyMatch(one -> one.kind() == PaperDemand.Kind.PHOTO);
    }

    /** What there is to say of pictures by the rules of their campaign. */
    List<Finding> photos(
            Obligation obligation, List<PaperDemand> demands, List<Attachment> attached) {
        return attached.isEmpty()
                ? List.of()
                : PhotoRules.findings(evidence(obligation, demands), demands, attached);
    }

    /** What there is to say of what is attached. */
    List<Finding> findings(
            Obligation obligation, List<PaperDemand> demands, List<Attachment> attached) {
        var rules = attached.isEmpty() ? List.<EvidenceRule>of() : evidence(obligation, demands);
        return findings(demands, attached, rules);
    }

    /**
     * The same where the rules are known.
     *
     * @param rules what the campaign asks of pictures
     */
    List<Finding> findings(
            List<PaperDemand> demands, List<Attachment> attached, List<EvidenceRule> rules) {
        var papers = new ArrayList<>(AttachmentRules.findings(demands, attached));
        if (!attached.isEmpty() && pictured(demands)) {
            papers.addAll(PhotoRules.findings(rules, demands, attached));
        }
        for (var one : attached) {
            if (scans.of(one.blob().sha256()) instanceof Verdict.Infected infected) {
                papers.add(AttachmentRules.infected(one, infected));
            }
        }
        return papers;
    }

    /** The same with what is known of its harmlessness. */
    Attachment seen(Attachment one) {
        return one.with(scans.of(one.blob().sha256()).brief());
    }
}
