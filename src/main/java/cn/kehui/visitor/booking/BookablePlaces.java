package cn.kehui.visitor.booking;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.visitor.programme.PlacesOffered;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the programme of which activities places can be booked. */
@Component
class BookablePlaces implements PlacesOffered {
    private final OfferSql sql;

    BookablePlaces(OfferSql sql) {
        this.sql = sql;
    }

    @Override
    public Set<UUID> in(CampaignId campaign) {
        return sql.offered(campaign);
    }
}
