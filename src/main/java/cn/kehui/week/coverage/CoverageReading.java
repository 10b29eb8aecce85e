package cn.kehui.week.coverage;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Actor;
import org.springframework.stereotype.Component;

/** What is understood of a report, by what its unit has logged before. */
@Component
class CoverageReading {
    private final Campaigns campaigns;
    private final KnownSql known;

    CoverageReading(Campaigns campaigns, KnownSql known) {
        this.campaigns = campaigns;
        this.known = known;
    }

    /** As it was typed. */
    CoverageRules.Read read(Actor actor, CampaignId campaign, CoverageTyped typed) {
        return CoverageRules.read(typed, around(actor, campaign));
    }

    PressReports.Choices choices(Actor actor, CampaignId campaign) {
        return new PressReports.Choices(
                known.activities(campaign, actor.unitId()),
                known.outlets(campaign, actor.unitId()));
    }

    /** What the unit has logged of that outlet before says what was left blank. */
    CoverageRules.Read filled(Actor actor, CampaignId campaign, CoverageTyped typed) {
        var link = SharedLink.of(typed.link().strip()).address();
        var said = typed;
        if (typed.outlet().isBlank() && !link.isEmpty()) {
            var host = SharedLink.host(link);
            said = typed.outlet(known.outlet(campaign, actor.unitId(), host).orElse(""));
        }
        if (typed.level().isBlank() && !said.outlet().isBlank()) {
            var key = OutletWords.key(said.outlet());
            var level = known.level(campaign, actor.unitId(), key);
            said = said.level(level.map(OutletLevel::label).orElse(""));
        }
        return CoverageRules.read(said, around(actor, campaign));
    }

    private CoverageRules.Around around(Actor actor, CampaignId campaign) {
        return new CoverageRules.Around(
                campaigns.campaign(campaign).year(), known.activities(campaign, actor.unitId()));
    }
}
