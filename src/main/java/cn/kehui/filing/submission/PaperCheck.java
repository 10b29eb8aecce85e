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
        return demands.stream().anyMatch(one -> one.kind() == PaperDemand.Kind.PHOTO)
                ? campaigns.campaign(obligation.campaign()).evidence()
                : List.of();
    }

    /**
     * What there is to say of what is attached.
     *
     * @param evidence what the campaign asks of pictures
     */
    List<Finding> findings(
            List<PaperDemand> demands, List<Attachment> attached, List<EvidenceRule> evidence) {
        var papers = new ArrayList<>(AttachmentRules.findings(demands, attached));
        papers.addAll(PhotoRules.findings(evidence, demands, attached));
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
