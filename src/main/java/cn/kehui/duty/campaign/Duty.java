package cn.kehui.duty.campaign;

import cn.kehui.sheet.form.FormId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign asks of some units by a time.
 *
 * @param parent the duty of the level above that this one feeds; null: none
 * @param form null: documents only
 * @param opensAt from when it may be filed; null: from the publishing
 * @param correctableUntil until when what was sent back may still come in; null: without limit
 * @param parties who owes it; the first that names a unit counts
 * @param questions what the notice leaves open about it, in our words
 */
public record Duty(
        DutyId id,
        @Nullable DutyId parent,
        String title,
        @Nullable FormId form,
        List<PaperDemand> papers,
        Deadline deadline,
        @Nullable Instant opensAt,
        @Nullable Instant correctableUntil,
        List<Party> parties,
        List<Quota> quotas,
        List<String> questions) {}
