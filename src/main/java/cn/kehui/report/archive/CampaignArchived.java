package cn.kehui.report.archive;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Recorded;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A campaign was written out as files, by the command on the machine itself. */
record CampaignArchived(CampaignId campaign, Archives.Made made, Instant at) implements Recorded {
    @Override
    public @Nullable Actor by() {
        return null;
    }

    @Override
    public String subject() {
        return campaign.value();
    }

    @Override
    public Map<String, String> detail() {
        return Map.of(
                "activities", String.valueOf(made.activities()),
                "figures", String.valueOf(made.figures()),
                "files", String.valueOf(made.files()));
    }
}
