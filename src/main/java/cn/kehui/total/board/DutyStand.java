package cn.kehui.total.board;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.duty.campaign.DutyId;
import cn.kehui.duty.standing.Reached;
import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far one duty of a campaign has come, as far as a reader may see.
 *
 * @param form null: documents only
 * @param closesAt the first instant that is too late; null: no date is set
 * @param moved when anything last happened to it; null: nothing yet
 */
public record DutyStand(
        CampaignId campaign,
        DutyId duty,
        String title,
        @Nullable FormId form,
        @Nullable Instant closesAt,
        Reached reached,
        @Nullable Instant moved) {}
