package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.Owing;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells the pages of a campaign that is published who owes it: what is kept, not what rules say.
 */
@Component
class OwedNow implements Owing.Kept {
    private final ObligationSql sql;

    OwedNow(ObligationSql sql) {
        this.sql = sql;
    }

    @Override
    public List<Owing.Debtor> of(CampaignId campaign) {
        return sql.expected(campaign).stream().map(OwedNow::debtor).toList();
    }

    private static Owing.Debtor debtor(Obligation one) {
        var unit = one.owes();
        return new Owing.Debtor(
                one.duty(), unit.id(), unit.name(), unit.path(), one.receiver().name());
    }
}
