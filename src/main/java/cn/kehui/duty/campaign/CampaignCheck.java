package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.CampaignRules.Broken;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Holds a campaign that was built, not read, to the same rules as one that is read. */
final class CampaignCheck {
    private final String from;

    private CampaignCheck(String from) {
        this.from = from;
    }

    /**
     * @param from whence it comes, for complaints
     * @throws IllegalArgumentException naming the place and what is wrong there
     */
    static Campaign checked(String from, Campaign campaign) {
        new CampaignCheck(from).check(campaign);
        return campaign;
    }

    private void check(Campaign campaign) {
        each("periods", campaign.periods(), CampaignRules::of);
        each("events", campaign.events(), CampaignRules::of);
        each("contacts", campaign.contacts(), CampaignRules::of);
        each("evidence", campaign.evidence(), CampaignRules::of);
        each("duties", campaign.duties(), CampaignRules::of);
        for (var duty : campaign.duties()) {
            var place = "duties " + duty.id() + " ";
            each(place + "papers", duty.papers(), CampaignRules::of);
            each(place + "parties", duty.parties(), CampaignRules::of);
            each(place + "quotas", duty.quotas(), CampaignRules::of);
        }
        CampaignRules.of(campaign).ifPresent(broken -> wrong("", broken));
    }

    private <T> void each(String place, List<T> parts, Function<T, Optional<Broken>> rule) {
        for (int number = 0; number < parts.size(); number++) {
            var at = " " + place + "[" + number + "]";
            rule.apply(parts.get(number)).ifPresent(broken -> wrong(at, broken));
        }
    }

    private void wrong(String at, Broken broken) {
        throw new IllegalArgumentException(from + at + ": " + broken.key() + " " + broken.what());
    }
}
