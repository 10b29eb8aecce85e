package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.submission.Offers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is offered to the level above counts once what the totals count once. */
@Component
class OfferedSums implements Offers.CountedTwice {
    private final OverlapSql overlaps;

    OfferedSums(OverlapSql overlaps) {
        this.overlaps = overlaps;
    }

    @Override
    public Map<String, Long> taken(CampaignId campaign, Set<ObligationId> reports) {
        var taken = new HashMap<String, Long>();
        var holding = overlaps.holding(campaign);
        var flagged = new HashSet<ObligationId>();
        holding.forEach(one -> flagged.addAll(one.members()));
        flagged.retainAll(reports);
        if (flagged.size() > 1) {
            var figures = overlaps.accepted(campaign, flagged);
            for (var one :
                    CountedOnce.among(
                            flagged,
                            (id, field) ->
                                    figures.getOrDefault(id, Map.of()).getOrDefault(field, 0L),
                            holding)) {
                taken.merge(one.field(), one.quantity(), Math::addExact);
            }
        }
        return taken;
    }
}
