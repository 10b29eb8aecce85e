package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a campaign is published its duties are owed, in the same transaction. */
@Component
class Expectations {
    private final Obligations obligations;

    Expectations(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Safe to repeat: what is owed already stays as it is. */
    @EventListener
    void expect(CampaignPublished published) {
        obligations.owe(
                published.owing().owed().stream()
                        .map(
                                owed ->
                                        new Expected(
                                                owed.duty().id(),
                                                owed.unit().id(),
                                                owed.receiver().id(),
                                                owed.channel(),
                                                owed.most(),
                                                owed.mostSource()))
                        .toList());
    }
}
