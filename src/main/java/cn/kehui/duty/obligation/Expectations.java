package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignAct;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When a campaign is published its duties are owed, in the same transaction. */
@Component
class Expectations {
    private final Obligations obligations;

    Expectations(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Safe to repeat: what is owed already stays as it is; what was taken back is owed again. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void expect(CampaignAct.CampaignPublished published) {
        obligations.again(published.campaign().id());
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
