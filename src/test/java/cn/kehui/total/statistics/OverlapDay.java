package cn.kehui.total.statistics;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.obligation.ObligationId;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A reporting day on which two lines of one region reported what may be the same. */
abstract class OverlapDay extends ReportingDay {
    static final CampaignId SMALL = new CampaignId("small-2025");

    @Autowired Overlaps overlaps;

    @BeforeEach
    void bothReport() {
        accepted(world.laoshan, laoshan, figures("public_on_site", "800", "funds_city", "2.5"));
        accepted(
                world.laoshanAssociation,
                association,
                figures("public_on_site", "500", "funds_city", "—"));
    }

    Overlaps.Flag flag(String... same) {
        return flag(List.of(laoshan.id(), association.id()), same);
    }

    static Overlaps.Flag flag(List<ObligationId> members, String... same) {
        var typed = new HashMap<String, String>();
        for (int i = 0; i < same.length; i += 2) {
            typed.put(same[i], same[i + 1]);
        }
        return new Overlaps.Flag(members, "启动仪式", "两家总结都写了 5 月 24 日启动仪式", typed);
    }

    Long onSite() {
        return statistics.totals(bureau, ALL).total("public_on_site").quantity();
    }
}
