package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.ground.org.UnitId;
import cn.kehui.ground.vault.BlobId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way to a campaign.
 *
 * @param unit whose work it is
 * @param region of the campaign that starts from it
 * @param title as it was read; the fact of that kind may say otherwise by now
 * @param file as it was called when it came; empty: it was pasted, or taken over
 * @param blob the file itself; null: there was none
 * @param text as it is shown; the spans of the facts point into it
 * @param above the campaign of the level above that it was taken over from; null: none
 * @param campaign that was started from it; null: none was yet
 */
public record Incoming(
        IncomingId id,
        UnitId unit,
        String region,
        String title,
        String file,
        @Nullable BlobId blob,
        String text,
        @Nullable CampaignId above,
        @Nullable CampaignId campaign,
        String by,
        Instant at) {}
